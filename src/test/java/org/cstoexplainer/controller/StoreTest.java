package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class StoreTest {

    @Test
    void aSliceFiresOnlyWhenItsPartChanges() {
        var store = new Store(Moves.start(StoryContent.content(), Settings.first()));
        var seen = new ArrayList<Notice>();
        store.slice(AppState::notice).subscribe(notice -> seen.add(notice));
        store.update(state -> state.with(state.settings().withTables(true)));
        store.update(state -> state.with(new Notice("notice.saved", "x")));
        store.update(state -> state.with(new Notice("notice.saved", "x")));
        assertThat(seen).containsExactly(Notice.NONE, new Notice("notice.saved", "x"));
    }
}
