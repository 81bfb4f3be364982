package org.cstoexplainer;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.cstoexplainer.model.geo.Land;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Plates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Every land with an ISO code has a flag of 160 x 120 pixels with nothing else in its file.
class FlagsTest {

    /// Places that no state's flag stands for.
    private static final List<String> FLAGLESS = List.of("XAD", "XSG", "XSP", "XSR");

    @Test
    void each_land_has_a_sound_flag_of_160_by_120() throws IOException {
        List<String> keys = Plates.read(Level.FAR).lands().stream().map(Land::key)
                .filter(key -> !FLAGLESS.contains(key)).toList();
        assertThat(keys).hasSizeGreaterThan(200).allSatisfy(key -> {
            DataInputStream png = new DataInputStream(new ByteArrayInputStream(flag(key)));
            assertThat(png.readLong()).isEqualTo(0x89504e470d0a1a0aL);
            DataInputStream header = new DataInputStream(new ByteArrayInputStream(chunk(png, "IHDR")));
            assertThat(header.readInt()).isEqualTo(160);
            assertThat(header.readInt()).isEqualTo(120);
            InputStream pixels = new InflaterInputStream(new ByteArrayInputStream(chunk(png, "IDAT")));
            assertThat(pixels.readAllBytes()).hasSize(120 * (1 + 4 * 160));
            assertThat(chunk(png, "IEND")).isEmpty();
        });
    }

    private static byte[] flag(String key) {
        try (InputStream in = Plates.class.getResourceAsStream("/flag/" + key + ".png")) {
            assertThat(in).as(key).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunk(DataInputStream png, String type) throws IOException {
        int length = png.readInt();
        byte[] named = png.readNBytes(4 + length);
        assertThat(new String(named, 0, 4)).isEqualTo(type);
        CRC32 crc = new CRC32();
        crc.update(named);
        assertThat(png.readInt()).isEqualTo((int) crc.getValue());
        return Arrays.copyOfRange(named, 4, named.length);
    }
}
