using FluentValidation;
using FluentValidation.Results;

namespace Behoorlijkheid.Dossiers;

/// <summary>All rules of a dossier that its shape cannot say.</summary>
internal sealed class Dossierregels : AbstractValidator<Klachtdossier>
{
    // Here and not as rules for members: an expression for each of some hundred facts would be compiled at every start, and the compiler loaded for them.
    protected override bool PreValidate(ValidationContext<Klachtdossier> context, ValidationResult result)
    {
        var dossier = context.InstanceToValidate;
        var controle = new Feitcontrole(context);
        Datumregels.Controleer(dossier, controle);
        Klachtregels.Controleer(dossier, controle);
        Behandelingregels.Controleer(dossier, controle);
        Afdoeningregels.Controleer(dossier, controle);
        Verzoekregels.Controleer(dossier, controle);
        return true;
    }
}
