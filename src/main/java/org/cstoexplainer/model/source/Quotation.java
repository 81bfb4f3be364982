package org.cstoexplainer.model.source;

import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.QuotationId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// Exact words that somebody said or wrote, as a source gives them.
///
/// @param id      its key
/// @param words   the words, without quotation marks
/// @param speaker who said them, with office
/// @param date    when
/// @param source  where they stand word for word
public record Quotation(QuotationId id, String words, Wording speaker, PartialDate date, SourceId source) {
}
