package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.content.problem.Problem;
import org.junit.jupiter.api.Test;

class RealContentTest {

    @Test
    void theBuiltInContentHasNoProblem() {
        List<String> lines = switch (ContentReader.read(new BuiltIn())) {
            case Reading.Good _ -> List.of();
            case Reading.Bad(var problems) -> problems.stream().map(Problem::line).toList();
        };

        assertThat(lines).isEmpty();
    }
}
