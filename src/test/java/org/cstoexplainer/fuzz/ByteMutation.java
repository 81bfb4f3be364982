package org.cstoexplainer.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Spoils the bytes of a file, as a broken disk, a wrong program or a wrong encoding would.
final class ByteMutation {

    private ByteMutation() {
    }

    static byte[] spoil(byte[] bytes, Dice dice) {
        return switch (dice.below(11)) {
            case 0 -> Arrays.copyOf(bytes, dice.below(bytes.length + 1));
            case 1, 2 -> flipped(bytes, dice);
            case 3 -> new byte[0];
            case 4 -> with(bytes, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            case 5 -> with(bytes, dice.below(bytes.length + 1), new byte[dice.oneIn(3) ? 4096 : 1]);
            case 6 -> with(bytes, dice.below(bytes.length + 1), dice.of(java.util.List.of(
                    new byte[] {(byte) 0xC0, (byte) 0x80}, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, new byte[] {(byte) 0xFF},
                    new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, new byte[] {(byte) 0xE2, (byte) 0x82})));
            case 7 -> with(bytes, dice.below(bytes.length + 1), Nasty.sign(dice).getBytes(StandardCharsets.UTF_8));
            case 8 -> new String(bytes, StandardCharsets.UTF_8).getBytes(dice.oneIn(2) ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
            case 9 -> with(bytes, dice.below(bytes.length + 1), Nasty.value(dice).getBytes(StandardCharsets.UTF_8));
            default -> cut(bytes, dice);
        };
    }

    private static byte[] flipped(byte[] bytes, Dice dice) {
        var other = bytes.clone();
        for (var i = 0; i <= dice.below(4) && other.length > 0; i++) {
            other[dice.below(other.length)] ^= (byte) (1 << dice.below(8));
        }
        return other;
    }

    private static byte[] with(byte[] bytes, int at, byte[] more) {
        var other = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, other, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, other, at, more.length);
        return other;
    }

    /// Without a stretch in the middle.
    private static byte[] cut(byte[] bytes, Dice dice) {
        var from = dice.below(bytes.length + 1);
        var until = Math.min(bytes.length, from + 1 + dice.below(200));
        var other = Arrays.copyOf(bytes, bytes.length - (until - from));
        System.arraycopy(bytes, until, other, from, bytes.length - until);
        return other;
    }
}
