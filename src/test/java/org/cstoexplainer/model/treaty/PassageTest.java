package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static Content content;
    private static Earlier earlier;

    @BeforeAll
    static void read() {
        content = StoryContent.content();
        earlier = content.treaties().instrument(new TreatyId("article4")).earlier().orElseThrow();
    }

    private static List<String> changed(List<Passage> passages) {
        return passages.stream().filter(Passage::changed).map(Passage::words).toList();
    }

    @Test
    void theProtocolTookOutWhoAttacks() {
        assertThat(changed(Passage.before(earlier, content.bodies().get(new TextId("treaty-1992-ru")))))
                .containsExactly("со стороны какого-либо государства или группы государств");
    }

    @Test
    void theProtocolPutInTheDefinitionTheRequestAndTheSpeed() {
        assertThat(changed(Passage.since(earlier, content.bodies().get(new TextId("treaty"))))).containsExactly(
                "(armed attack menacing to safety, stability, territorial integrity and sovereignty)",
                "(armed attack menacing to safety, stability, territorial integrity and sovereignty)",
                "(armed attack menacing to safety, stability, territorial integrity and sovereignty)",
                "at request of this Member State", "shall immediately provide");
    }

    @Test
    void nothingIsLost() {
        var text = content.bodies().get(new TextId("treaty"));
        assertThat(Passage.since(earlier, text).stream().map(Passage::words).collect(Collectors.joining())).isEqualTo(text);
        assertThat(Passage.since(earlier, "No phrase of it")).containsExactly(new Passage("No phrase of it", false));
    }
}
