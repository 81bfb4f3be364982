package org.cstoexplainer.model.geo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The numbers and words of a plate's file, one after another.
///
/// Whole numbers are LEB128; signed ones are zigzag-coded first. Lengths count the grid of 100 m.
final class PlateCursor {

    private static final float GRID = 10;

    private final ByteBuffer bytes;

    PlateCursor(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// A signed number.
    int signed() {
        int code = unsigned();
        return code >>> 1 ^ -(code & 1);
    }

    /// A number of things that follow; never more than bytes are left.
    int count() {
        int count = unsigned();
        if (count < 0 || count > bytes.capacity()) {
            throw new IllegalArgumentException("A count of " + count);
        }
        return count;
    }

    /// A short word.
    String text() {
        byte[] letters = new byte[count()];
        bytes.get(letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    /// A length in kilometres.
    double km() {
        return km(signed());
    }

    /// Grid steps in kilometres.
    static float km(int grid) {
        return grid / GRID;
    }

    /// Refuses bytes that nobody has read.
    void end() {
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException(bytes.remaining() + " bytes are left over");
        }
    }

    private int unsigned() {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number without an end");
    }
}
