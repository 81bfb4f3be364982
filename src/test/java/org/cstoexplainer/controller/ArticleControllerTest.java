package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class ArticleControllerTest {

    private final Store store = new Store(Moves.start(StoryContent.content(), Settings.first()));
    private final ArticleController article = new ArticleController(store);

    @Test
    void aClaimThatTheFilterHidesLiftsIt() {
        article.filter(Optional.of(Verdict.WRONG));
        article.open(new ClaimId("SC03"));

        assertThat(store.now().verdict()).isEmpty();
        assertThat(store.now().place().claim()).contains(new ClaimId("SC03"));
    }

    @Test
    void aClaimThatTheFilterListsKeepsIt() {
        article.filter(Optional.of(Verdict.WRONG));
        article.open(new ClaimId("SC22"));

        assertThat(store.now().verdict()).contains(Verdict.WRONG);
    }
}
