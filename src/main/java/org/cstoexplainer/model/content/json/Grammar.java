package org.cstoexplainer.model.content.json;

import java.util.Optional;
import org.cstoexplainer.model.content.json.Token.Kind;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;

/// Says in plain words why the grammar of a file is broken: from the last token that was read, the brackets still
/// open, and the character after it.
final class Grammar {

    /// Gson takes no longer number, and says of one only that it is no value.
    static final int LONGEST_NUMBER = 1_000;

    private static final String OF_NUMBERS = "+-.0123456789Ee";

    private final Page page;
    private final Token last;
    private final Optional<Token> open;
    private final int depth;
    private final boolean separated;
    private final int at;
    private final boolean ended;
    private final char found;

    private Grammar(Page page, Tokens tokens) {
        this.page = page;
        this.last = tokens.last();
        this.open = tokens.bracket();
        this.depth = tokens.depth();
        this.at = Scan.nextToken(page.text(), last.end());
        this.separated = Scan.blanks(page.text(), last.end()) != at;
        this.ended = at >= page.text().length();
        this.found = ended ? ' ' : page.text().charAt(at);
    }

    static Problem problem(Page page, Tokens tokens) {
        return new Grammar(page, tokens).problem();
    }

    private Problem problem() {
        if (open.isEmpty()) {
            return outside();
        }
        if (depth >= Tokens.DEEPEST && (found == '{' || found == '[')) {
            return here(Mistake.TOO_DEEP, String.valueOf(Tokens.DEEPEST));
        }
        if (ended) {
            return unclosed(last.end());
        }
        return opens('{') ? inObject() : inList();
    }

    private Problem outside() {
        if (last.kind() != Kind.BEGINNING) {
            return colon()
                    ? spot(last.start(), last.end()).problem(Mistake.OPENING_MISSING)
                    : here(Mistake.TEXT_AFTER_END);
        }
        return ended ? here(Mistake.FILE_EMPTY) : brokenValue();
    }

    private Problem inObject() {
        return switch (last.kind()) {
            case KEY -> colon() ? brokenValue() : here(Mistake.COLON_MISSING);
            case VALUE -> separated ? brokenKey() : afterMember();
            case OPEN, BEGINNING -> brokenKey();
        };
    }

    private Problem afterMember() {
        return switch (found) {
            case '"' -> here(Mistake.COMMA_MISSING);
            case '{', ']' -> unclosed(at);
            default -> here(Mistake.NOT_A_VALUE, word());
        };
    }

    private Problem brokenKey() {
        return switch (found) {
            case '"' -> broken();
            case '}' -> comma();
            case '{', ']' -> unclosed(at);
            case ',' -> here(Mistake.COMMA_TOO_MANY);
            default -> here(Mistake.KEY_EXPECTED, word());
        };
    }

    private Problem inList() {
        if (last.kind() == Kind.VALUE && !colon() && !separated) {
            return found == '}' ? unclosed(at) : here(Mistake.COMMA_MISSING);
        }
        if (colon()) {
            return spot(last.start(), last.end()).problem(Mistake.COLON_IN_LIST);
        }
        return switch (found) {
            case ']' -> comma();
            case '}' -> unclosed(at);
            case ',' -> here(Mistake.COMMA_TOO_MANY);
            default -> brokenValue();
        };
    }

    private boolean colon() {
        return page.text().startsWith(":", Scan.blanks(page.text(), last.end()));
    }

    private Problem brokenValue() {
        return switch (found) {
            case '"' -> broken();
            case ',', '}', ']', ':' -> here(Mistake.VALUE_MISSING);
            default -> longNumber() ? here(Mistake.NUMBER_TOO_LONG, String.valueOf(word().length()), String.valueOf(LONGEST_NUMBER))
                    : here(Mistake.NOT_A_VALUE, word());
        };
    }

    private boolean longNumber() {
        return word().length() > LONGEST_NUMBER && word().chars().allMatch(sign -> OF_NUMBERS.indexOf(sign) >= 0);
    }

    private Problem broken() {
        return BrokenText.problem(page, at, path());
    }

    private Problem comma() {
        var comma = Scan.blanks(page.text(), last.end());
        return spot(comma, comma + 1).problem(Mistake.COMMA_TOO_MANY);
    }

    /// A bracket is still open at an offset where it should not be.
    private Problem unclosed(int offset) {
        var bracket = open.orElseThrow();
        var place = spot(bracket.start(), bracket.end()).place();
        return spot(offset, offset + 1).problem(Mistake.BRACKET_MISSING, opens('{') ? "}" : "]",
                String.valueOf(place.line()), String.valueOf(place.column()));
    }

    private boolean opens(char bracket) {
        return open.filter(token -> page.text().charAt(token.start()) == bracket).isPresent();
    }

    /// The path of the key whose value is awaited, or of the innermost object or list.
    private String path() {
        return last.kind() == Kind.KEY ? last.path() : open.map(Token::path).orElse("$");
    }

    private Spot spot(int start, int end) {
        return page.spot(start, end, path());
    }

    private String word() {
        return page.text().substring(at, Math.max(at + 1, Scan.afterWord(page.text(), at)));
    }

    private Problem here(Mistake mistake, String... details) {
        var end = ended ? at + 1 : Math.max(at + 1, Scan.afterWord(page.text(), at));
        return spot(at, end).problem(mistake, details);
    }
}
