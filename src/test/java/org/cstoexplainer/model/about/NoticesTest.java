package org.cstoexplainer.model.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NoticesTest {

    /// What comes with the dependencies that the pom names.
    private static final List<String> BROUGHT = List.of("org.openjfx:javafx-graphics", "org.openjfx:javafx-base",
            "org.kordamp.ikonli:ikonli-core", "com.google.errorprone:error_prone_annotations");

    @Test
    void namesEveryDependencyOfTheProgram() throws Exception {
        var named = Notices.all().stream().flatMap(part -> part.parts().stream()).toList();

        assertThat(dependencies()).hasSizeGreaterThan(5).allSatisfy(one -> assertThat(named).contains(one));
        assertThat(named).containsAll(BROUGHT);
    }

    private static List<String> dependencies() throws Exception {
        var pom = pom();
        var project = (Element) pom.getElementsByTagName("dependencies").item(0);
        var list = project.getElementsByTagName("dependency");
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i))
                .filter(one -> one.getParentNode() == project && !word(one, "scope").equals("test"))
                .map(one -> word(one, "groupId") + ":" + word(one, "artifactId")).toList();
    }

    private static org.w3c.dom.Document pom() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
    }

    private static String word(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    @Test
    void carriesTheTextOfEveryLicence() {
        assertThat(Notices.all()).allSatisfy(part -> {
            assertThat(part.name()).doesNotContain("${");
            assertThat(Notices.text(part)).as(part.name()).hasSizeGreaterThan(900);
        });
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(AppVersion.text()).isEqualTo(pom().getElementsByTagName("version").item(0).getTextContent());
    }

    @Test
    void textsOfSeveralLicencesArePartedByALine() {
        var part = Notices.all().stream().filter(one -> one.files().size() > 1).findFirst().orElseThrow();
        var single = part.files().stream().map(file -> new ThirdParty("", List.of(), "", "", List.of(file))).map(Notices::text).toList();

        assertThat(single).allMatch(text -> text.endsWith("\n") && text.equals(text.strip() + "\n"));
        assertThat(Notices.text(part)).startsWith(single.getFirst().strip() + "\n\n" + "-".repeat(72) + "\n\n").endsWith(single.getLast());
    }

    @Test
    void everyEntryOfTheIndexIsComplete() {
        assertThat(Notices.all()).allSatisfy(part -> {
            assertThat(part.name()).isNotBlank().doesNotStartWith("#");
            assertThat(part.use()).isNotBlank();
            assertThat(part.licence()).isNotBlank();
            assertThat(part.parts()).allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
            assertThat(part.files()).isNotEmpty().allMatch(file -> file.startsWith("/"));
        });
    }
}
