package org.cstoexplainer.model.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// The text of a file, as far as its bytes are UTF-8.
///
/// @param page     the text; absent where the bytes are something else
/// @param problems what is wrong with the bytes
public record Utf8(Optional<Page> page, List<Problem> problems) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final char NO_SIGN = '\ufffd';

    /// Reads the bytes of a file.
    public static Utf8 decode(String file, byte[] bytes) {
        var whole = new String(bytes, StandardCharsets.UTF_8);
        return whole.indexOf(NO_SIGN) < 0 ? text(file, whole) : sifted(file, bytes);
    }

    /// What may hold bytes that are no sign, or the sign that stands for such.
    private static Utf8 sifted(String file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return new Utf8(Optional.empty(), List.of(broken(file, bytes, in.position(), out.flip().toString())));
        }
        return text(file, out.flip().toString());
    }

    private static Utf8 text(String file, String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? marked(file, text) : new Utf8(Optional.of(new Page(file, text)),
                List.of());
    }

    private static Utf8 marked(String file, String text) {
        var page = new Page(file, text.substring(BYTE_ORDER_MARK.length()));
        return new Utf8(Optional.of(page), List.of(page.spot(0, 1, "").problem(Mistake.BYTE_ORDER_MARK)));
    }

    private static Problem broken(String file, byte[] bytes, int at, String before) {
        var offset = new Page(file, before).text().length();
        return new Page(file, new String(bytes, StandardCharsets.UTF_8)).spot(offset, offset + 1, "")
                .problem(Mistake.NOT_UTF8, String.format(Locale.ROOT, "%02X", bytes[at]));
    }
}
