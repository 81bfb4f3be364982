package org.cstoexplainer.view.map;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;

/// One entry of the legend.
public final class LegendEntry extends ToggleButton {

    private final Legend entry;
    private final Ambience ambience;
    private String full = "";
    private String brief = "";

    /// An entry that calls `toggled` when it is chosen.
    public LegendEntry(Legend entry, Ambience ambience, Consumer<Legend> toggled) {
        this.entry = entry;
        this.ambience = ambience;
        setId("legend-" + key());
        getStyleClass().setAll("legend-entry");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> toggled.accept(entry));
        resize();
    }

    /// What it stands for.
    public Legend entry() {
        return entry;
    }

    /// Shows how many states it stands for, and whether it is picked out.
    public void show(long count, Optional<Legend> spot) {
        var name = ambience.words().say("legend." + key());
        full = count > 0 && entry != Legend.UKRAINE ? name + "  " + count : name;
        brief = entry == Legend.PROPOSER ? ambience.words().say("legend.proposer.brief") : name;
        setText(full);
        setAccessibleText(full.replace("  ", " "));
        setSelected(spot.filter(entry::equals).isPresent());
    }

    /// Says less where the strip is too short: no count, and fewer words.
    void beBrief(boolean less) {
        setText(less ? brief : full);
    }

    void resize() {
        setGraphic(Glyphs.boxed(Glyphs.of(entry), ambience.px(14)));
    }

    private String key() {
        return entry.name().toLowerCase(Locale.ROOT);
    }
}
