package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WalksTest {

    @Test
    void articleFourHasNineWalks() {
        var walks = Walks.of(Laws.article4()).map(walk -> walk.steps().stream()
                .map(step -> step.id() + "=" + walk.answers().of(step.id()))
                .collect(Collectors.joining(" ")) + " → " + walk.end().id());

        assertThat(walks).containsExactly(
                "member=YES attack=YES territory=YES request=YES consent=YES charter51=YES council=YES → owed",
                "member=YES attack=YES territory=YES request=YES consent=YES charter51=YES council=NO → owed-not-told",
                "member=YES attack=YES territory=YES request=YES consent=YES charter51=NO → outside-51",
                "member=YES attack=YES territory=YES request=YES consent=NO → no-decision",
                "member=YES attack=YES territory=YES request=NO → no-request",
                "member=YES attack=YES territory=NO → outside-territory",
                "member=YES attack=NO threat=YES → article2",
                "member=YES attack=NO threat=NO → not-covered",
                "member=NO → not-covered");
    }
}
