package org.cstoexplainer.model.treaty;

/// Whose treaty it is, as far as the content knows its parties: they would owe help to one of them.
public enum Parties {
    /// The states that are parties to the Collective Security Treaty on the day.
    MEMBERS,
    /// The states that are in NATO on the day.
    NATO,
    /// The states that are in the European Union on the day.
    EU
}
