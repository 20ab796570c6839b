namespace Behoorlijkheid.Dossiers;

/// <summary>Which kind of bestuursorgaan it is (Awb 1:1).</summary>
public enum BestuursorgaanSoort
{
    /// <summary>The college van burgemeester en wethouders of a gemeente.</summary>
    College = 1,

    /// <summary>The burgemeester.</summary>
    Burgemeester,

    /// <summary>The gemeenteraad.</summary>
    Raad,

    /// <summary>The gedeputeerde staten of a provincie.</summary>
    GedeputeerdeStaten,

    /// <summary>The commissaris van de Koning.</summary>
    CommissarisVanDeKoning,

    /// <summary>The provinciale staten.</summary>
    ProvincialeStaten,

    /// <summary>The dagelijks bestuur of a waterschap or a gemeenschappelijke regeling.</summary>
    DagelijksBestuur,

    /// <summary>The algemeen bestuur of a waterschap or a gemeenschappelijke regeling.</summary>
    AlgemeenBestuur,

    /// <summary>A minister.</summary>
    Minister,

    /// <summary>A zelfstandig bestuursorgaan, such as UWV.</summary>
    ZelfstandigBestuursorgaan,

    /// <summary>The korpschef of the police.</summary>
    Korpschef,

    /// <summary>Another bestuursorgaan.</summary>
    Ander,
}
