package org.cstoexplainer.model.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// Reads a plate from its file. The layout is described with the writer, in the map's generator.
public final class PlateReader {

    static final byte[] MAGIC = "CSTOMAP1".getBytes(StandardCharsets.US_ASCII);

    private final PlateCursor in;
    private final ArcTable arcs;

    private PlateReader(PlateCursor in) {
        this.in = in;
        this.arcs = ArcTable.read(in);
    }

    /// Reads the plate of a level to the stream's end.
    ///
    /// @throws IOException with a sentence that says what is wrong, if the file is damaged
    public static Plate read(Level level, InputStream stream) throws IOException {
        ByteBuffer body = verified(ByteBuffer.wrap(stream.readAllBytes()));
        try {
            return new PlateReader(new PlateCursor(body)).plate(level);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damage) {
            throw new IOException("The map file is damaged: its parts do not fit together.", damage);
        }
    }

    private static ByteBuffer verified(ByteBuffer file) throws IOException {
        if (file.remaining() < MAGIC.length || !file.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            throw new IOException("This is not a map file: it does not begin with CSTOMAP1.");
        }
        file.position(MAGIC.length);
        if (file.remaining() < 8) {
            throw new IOException("The map file is cut off after " + file.limit() + " bytes.");
        }
        int length = file.getInt();
        int sum = file.getInt();
        if (file.remaining() != length) {
            throw new IOException("The map file has " + file.remaining() + " bytes where " + length + " were written.");
        }
        CRC32 crc = new CRC32();
        crc.update(file.slice());
        if ((int) crc.getValue() != sum) {
            throw new IOException("The map file is damaged: its checksum does not match.");
        }
        return file.slice();
    }

    private Plate plate(Level level) {
        List<Land> lands = lands();
        List<Land> parts = lands();
        List<Border> borders = borders();
        List<Border> dashed = borders();
        List<Shape> lakes = new ArrayList<>();
        for (int n = in.count(); n > 0; n--) {
            lakes.add(arcs.rings(in));
        }
        in.end();
        return new Plate(level, lands, parts, borders, dashed, lakes);
    }

    /// Each land: key, label point, number of its largest ring, rings.
    private List<Land> lands() {
        List<Land> lands = new ArrayList<>();
        for (int n = in.count(); n > 0; n--) {
            String key = in.text();
            Point label = new Point(in.km(), in.km());
            int main = in.count();
            Shape shape = arcs.rings(in);
            lands.add(new Land(key, shape, shape.box(), shape.box(main), label));
        }
        return lands;
    }

    /// Each border: two keys, arcs.
    private List<Border> borders() {
        List<Border> borders = new ArrayList<>();
        for (int n = in.count(); n > 0; n--) {
            borders.add(new Border(in.text(), in.text(), arcs.lines(in)));
        }
        return borders;
    }
}
