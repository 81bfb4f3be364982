package org.cstoexplainer.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LayersTest {

    private final List<Runnable> unread = new ArrayList<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final PlateShelf shelf = new PlateShelf(unread::add);
    private final Layers layers = new Layers(shelf, new Affine(), arrivals::incrementAndGet);

    @BeforeAll
    static void open() {
        Toolkit.start();
    }

    private void use(Level level) {
        Toolkit.run(() -> layers.use(level, StoryContent.content(),
                MapScene.ofStory(Moves.start(StoryContent.content(), Settings.first())), 0.2, 1));
    }

    private void read() {
        unread.forEach(Runnable::run);
        unread.clear();
        // what the shelf tells comes through the toolkit's queue
        Toolkit.run(() -> { });
    }

    private Plate seen() {
        return Toolkit.get(layers::plate);
    }

    private Plate plate(Level level) {
        return Toolkit.get(() -> shelf.plate(level).join());
    }

    private void begin() {
        shelf.plate(Level.FAR);
        read();
        use(Level.FAR);
    }

    @Test
    void theLinesThatAreSeenStayUntilFinerOnesAreRead() {
        begin();
        use(Level.MID);
        assertThat(seen()).isSameAs(plate(Level.FAR));
        assertThat(arrivals).hasValue(0);
        read();
        assertThat(arrivals).hasValue(1);
        use(Level.MID);
        assertThat(seen()).isSameAs(plate(Level.MID));
    }

    @Test
    void aLevelThatIsWantedAgainBeforeItIsReadArrivesOnce() {
        begin();
        use(Level.MID);
        use(Level.FAR);
        use(Level.MID);
        read();
        assertThat(arrivals).hasValue(1);
    }

    @Test
    void oneLevelIsSeenAtATime() {
        begin();
        use(Level.MID);
        read();
        use(Level.MID);
        assertThat(Toolkit.get(() -> layers.ground().getChildren().stream().map(Group.class::cast).filter(Group::isVisible)
                .count())).isEqualTo(1);
    }
}
