package org.cstoexplainer.model.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlatesTest {

    @ParameterizedTest
    @EnumSource
    void is_the_plate_that_the_generator_wrote(Level level) throws IOException, NoSuchAlgorithmException {
        String name = level.resource().substring("/map/".length());
        String sums = new String(bytes("/map/sha256.txt"), StandardCharsets.US_ASCII);
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes(level.resource()));
        assertThat(sums).contains(HexFormat.of().formatHex(sum) + "  " + name + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void loses_no_country(Level level) throws IOException {
        Set<String> full = keys(Plates.read(Level.FULL));
        assertThat(keys(Plates.read(level))).isEqualTo(full).hasSizeGreaterThan(235).contains("VAT", "XKX", "MCO");
    }

    @ParameterizedTest
    @EnumSource
    void has_the_parts_that_are_drawn_apart(Level level) throws IOException {
        assertThat(Plates.read(level).parts()).extracting(Land::key).containsExactly(
                "CY-N", "GE-AB", "GE-SO", "MD-SN", "SO-SL", "UA-09", "UA-14", "UA-23", "UA-40", "UA-43", "UA-65");
    }

    @ParameterizedTest
    @EnumSource
    void dashes_what_is_disputed(Level level) throws IOException {
        Plate plate = Plates.read(level);
        assertThat(plate.dashed()).anyMatch(b -> b.first().equals("SRB") && b.second().equals("XKX"));
        assertThat(plate.dashed()).anyMatch(b -> b.first().equals("UA-43") && b.second().equals("UA-65"));
        assertThat(plate.dashed()).anyMatch(b -> b.first().equals("GE-AB") && b.second().equals("GEO"));
        assertThat(plate.borders()).noneMatch(b -> b.touches("XKX") && b.touches("SRB"));
    }

    @ParameterizedTest
    @EnumSource
    void puts_each_label_inside_its_land(Level level) throws IOException {
        Plate full = Plates.read(Level.FULL);
        assertThat(full.lands()).allSatisfy(land -> assertThat(land.shape().contains(land.labelPoint())).isTrue());
        Map<String, Point> points = full.lands().stream().collect(Collectors.toMap(Land::key, Land::labelPoint));
        assertThat(Plates.read(level).lands())
                .allSatisfy(land -> assertThat(land.labelPoint()).isEqualTo(points.get(land.key())));
    }

    @Test
    void takes_the_mainland_as_the_main_piece() throws IOException {
        Land france = Plates.read(Level.FAR).land("FRA").orElseThrow();
        assertThat(france.main().width()).isBetween(700.0, 1500.0);
        assertThat(france.box().width()).isGreaterThan(5000);
    }

    private static Set<String> keys(Plate plate) {
        return plate.lands().stream().map(Land::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Plates.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
