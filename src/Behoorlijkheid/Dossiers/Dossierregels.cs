using FluentValidation;

namespace Behoorlijkheid.Dossiers;

/// <summary>All rules of a dossier that its shape cannot say.</summary>
internal sealed class Dossierregels : AbstractValidator<Klachtdossier>
{
    public Dossierregels()
    {
        // One custom rule for each subject: an expression for each of some hundred facts would be compiled at every start.
        RuleFor(d => d).Custom((dossier, context) =>
        {
            var controle = new Feitcontrole(context);
            Datumregels.Controleer(dossier, controle);
            Klachtregels.Controleer(dossier, controle);
            Behandelingregels.Controleer(dossier, controle);
            Afdoeningregels.Controleer(dossier, controle);
            Verzoekregels.Controleer(dossier, controle);
        });
    }
}
