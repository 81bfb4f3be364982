package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.SchemaOf;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.starter.Starter;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The schemas in `resources/schema` say of the shape of each file what its reader says.
/// They are renewed with: `mvn -B test -Dtest=SchemasTest -Dschemas=write`
@Execution(ExecutionMode.CONCURRENT)
class SchemasTest {

    private static final String RENEW = "mvn -B test -Dtest=SchemasTest -Dschemas=write";
    private static final ContentFile<Instrument> TREATY = new ContentFile<>("treaty.json", Optional.empty(), Instrument.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

    @TempDir
    private Path folder;

    static Stream<ContentFile<?>> files() {
        return Stream.concat(ContentFile.ALL.stream(), Stream.of(TREATY));
    }

    private static Path place(String file) {
        return Path.of("resources/schema", file.replace(".json", ".schema.json"));
    }

    private static String written(ContentFile<?> file) {
        return SchemaOf.file(file.name(), file.key(), file.type());
    }

    private static JsonSchema schema(String file) {
        return SCHEMAS.computeIfAbsent(file, name -> {
            try {
                return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(place(name)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySchemaIsCurrent(ContentFile<?> file) throws IOException {
        if ("write".equals(System.getProperty("schemas"))) {
            Files.writeString(place(file.name()), written(file));
        }
        assertThat(place(file.name())).as("renew it with: " + RENEW).exists();
        assertThat(Files.readString(place(file.name()))).as("renew it with: " + RENEW).isEqualTo(written(file));
    }

    @Test
    void thereIsNoSchemaWithoutAFile() throws IOException {
        try (var schemas = Files.list(Path.of("resources/schema"))) {
            assertThat(schemas).containsExactlyInAnyOrderElementsOf(files().map(file -> place(file.name())).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySchemaIsOneByTheDraftItNames(ContentFile<?> file) {
        var draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(json(written(file)))).isEmpty();
    }

    private static boolean isTreaty(String name) {
        return ContentFile.ALL.stream().noneMatch(file -> file.name().equals(name));
    }

    @Test
    void everyBuiltInFileIsValid() throws IOException {
        try (var files = Files.list(Path.of("resources/content"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSizeGreaterThan(22).allSatisfy(file -> {
                var name = file.getFileName().toString();
                assertThat(schema(isTreaty(name) ? TREATY.name() : name).validate(json(Files.readString(file)))).isEmpty();
            });
        }
    }

    @Test
    void everyFileOfAStoryToStartFromNamesItsSchemaAndIsValid() {
        var texts = Starter.story().texts();
        assertThat(texts.keySet().stream().filter(name -> name.endsWith(".json") && !name.contains("/"))).hasSizeGreaterThan(22)
                .allSatisfy(name -> {
                    var root = json(texts.get(name));
                    var schema = root.get("$schema").asText();
                    assertThat(texts).containsKey(schema);
                    assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(texts.get(schema)).validate(root))
                            .isEmpty();
                });
    }

    /// Each key taken away, each value of another type, null or blank, an unknown key in each object.
    @Test
    void schemaAndReaderAgreeOnEveryFileThatIsSpoilt() throws IOException {
        TinyContent.copiedTo(folder);
        var refused = 0;
        for (var file : files().toList()) {
            var name = file == TREATY ? "pact.json" : file.name();
            var original = Files.readString(folder.resolve(name));
            for (var spoilt : Spoiling.of(json(original))) {
                Files.write(folder.resolve(name), spoilt.toString().getBytes(StandardCharsets.UTF_8));
                var valid = schema(file.name()).validate(spoilt).isEmpty();
                assertThat(read(file, name).isEmpty()).as("%s: %s", name, spoilt).isEqualTo(valid);
                refused += valid ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(1500);
    }

    private List<String> read(ContentFile<?> file, String name) {
        var ledger = new Ledger();
        var files = new FileReading(new Directory(folder), ledger);
        file.key().ifPresentOrElse(key -> files.list(name, key, file.type()), () -> files.whole(name, file.type()));
        var problems = new ArrayList<String>();
        ledger.problems().forEach(problem -> problems.add(problem.line()));
        return problems;
    }

    @Test
    void aSchemaIsNamedAtTheTopAndNowhereElse() {
        var tiny = TinyContent.copiedTo(folder);
        tiny.with("glossary.json", tiny.text("glossary.json").replaceFirst("\\{", "{\"\\$schema\": \"schema/glossary.schema.json\","));
        tiny.with("story.json", tiny.text("story.json").replaceFirst("\\{", "{\"\\$schema\": \"x\","));
        assertThat(tiny.problems()).isEmpty();
        tiny.with("glossary.json", tiny.text("glossary.json").replace("\"id\":", "\"$schema\": \"x\", \"id\":"));
        assertThat(tiny.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence()).contains("$schema"));
    }

    @Test
    void aSchemaIsNamedByAText() {
        var tiny = TinyContent.copiedTo(folder);
        tiny.with("glossary.json", tiny.text("glossary.json").replaceFirst("\\{", "{\"\\$schema\": 7,"));
        assertThat(tiny.problems()).singleElement().satisfies(problem -> assertThat(problem.path()).isEqualTo("$.$schema"));
    }
}
