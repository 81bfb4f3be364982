package org.cstoexplainer.model.geo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlateReaderTest {

    @Test
    void reads_lands_that_share_an_arc() throws IOException {
        Plate plate = read(file(body()));
        assertThat(plate.land("AAA").orElseThrow().shape().box()).isEqualTo(new Box(0, 0, 1, 1));
        assertThat(plate.land("BBB").orElseThrow().shape().box()).isEqualTo(new Box(1, 0, 2, 1));
        assertThat(plate.borders()).singleElement().satisfies(border -> {
            assertThat(border.touches("BBB")).isTrue();
            assertThat(SvgPath.of(border.line())).isEqualTo("M1 0l0 -1");
        });
        assertThat(plate.parts()).isEmpty();
    }

    @Test
    void says_so_when_the_file_is_something_else() {
        refuses("GIF89a and so on".getBytes(), "This is not a map file: it does not begin with CSTOMAP1.");
        refuses(new byte[0], "This is not a map file: it does not begin with CSTOMAP1.");
    }

    @Test
    void says_so_when_the_file_is_cut_off() throws IOException {
        byte[] far = bytes(Level.FAR);
        refuses(Arrays.copyOf(far, 12), "The map file is cut off after 12 bytes.");
        refuses(Arrays.copyOf(far, 1016), "The map file has 1000 bytes where " + (far.length - 16) + " were written.");
    }

    @Test
    void says_so_when_a_bit_has_changed() throws IOException {
        byte[] far = bytes(Level.FAR);
        far[far.length / 2] ^= 4;
        refuses(far, "The map file is damaged: its checksum does not match.");
    }

    @Test
    void says_so_when_the_parts_do_not_fit_though_the_checksum_does() {
        byte[] body = body();
        for (int i = 0; i < body.length; i++) {
            refuses(file(Arrays.copyOf(body, i)), "The map file is damaged: its parts do not fit together.");
        }
        refuses(file(Arrays.copyOf(body, body.length + 1)), "The map file is damaged: its parts do not fit together.");
    }

    private static void refuses(byte[] file, String sentence) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(file)).withMessage(sentence);
    }

    private static Plate read(byte[] file) throws IOException {
        return PlateReader.read(Level.FAR, new ByteArrayInputStream(file));
    }

    private static byte[] bytes(Level level) throws IOException {
        try (InputStream in = Plates.class.getResourceAsStream(level.resource())) {
            return in.readAllBytes();
        }
    }

    /// Two squares of a kilometre side by side; zigzag turns 10 steps into 20 and -10 into 19.
    private static byte[] body() {
        return new byte[] {
            3, // arcs
            4, 20, 20, 19, 0, 0, 19, 20, 0, // from 1,1 to 0,1 to 0,0 to 1,0
            2, 0, 0, 0, 20, // from 1,0 to 1,1
            4, 0, 19, 20, 0, 0, 20, 19, 0, // from 1,0 to 2,0 to 2,1 to 1,1
            2, // lands
            3, 'A', 'A', 'A', 10, 10, 0, 1, 2, 0, 2, // arcs 0 and 1
            3, 'B', 'B', 'B', 30, 10, 0, 1, 2, 4, 3, // arcs 2 and ~1
            0, // parts
            1, 3, 'A', 'A', 'A', 3, 'B', 'B', 'B', 1, 1, 2, // border: arc 1
            0, 0};
    }

    private static byte[] file(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(16 + body.length)
                .put(PlateReader.MAGIC).putInt(body.length).putInt((int) crc.getValue()).put(body).array();
    }
}
