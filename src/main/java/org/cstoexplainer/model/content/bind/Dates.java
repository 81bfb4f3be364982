package org.cstoexplainer.model.content.bind;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;
import org.cstoexplainer.model.date.PartialDate;

/// Reads dates, and says why one cannot be.
final class Dates {

    private static final Pattern LOOSE = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(~?)");

    private Dates() {
    }

    static Optional<PartialDate> read(String text, Spot spot, Ledger ledger) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException _) {
            ledger.add(problem(text, spot));
            return Optional.empty();
        }
    }

    private static Problem problem(String text, Spot spot) {
        var parts = LOOSE.matcher(text);
        if (!parts.matches()) {
            return spot.problem(Mistake.NOT_A_DATE, text, "");
        }
        var year = parts.group(1);
        var month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return spot.problem(Mistake.NO_SUCH_MONTH, String.valueOf(month), year + parts.group(4));
        }
        return day(parts, YearMonth.of(Integer.parseInt(year), month), text, spot);
    }

    private static Problem day(MatchResult parts, YearMonth month, String text, Spot spot) {
        var day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        if (day >= 1 && day <= month.lengthOfMonth()) {
            return spot.problem(Mistake.NOT_A_DATE, text, Phrases.didYouMean(Optional.of(padded(parts))));
        }
        var name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var leapDay = month.getMonth() == Month.FEBRUARY && day == 29;
        return spot.problem(Mistake.NO_SUCH_DAY, day + " " + name + (leapDay ? " " + month.getYear() : ""),
                String.valueOf(month.lengthOfMonth()), month + parts.group(4));
    }

    private static String padded(MatchResult parts) {
        var day = parts.group(3) == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(parts.group(3)));
        return String.format(Locale.ROOT, "\"%s-%02d%s%s\"", parts.group(1), Integer.parseInt(parts.group(2)), day, parts.group(4));
    }
}
