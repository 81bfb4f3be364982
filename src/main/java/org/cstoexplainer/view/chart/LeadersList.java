package org.cstoexplainer.view.chart;

import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.forces.Leader;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// Who led the organisation: secretaries general, and the states in the chair.
public final class LeadersList extends VBox {

    private final Ambience ambience;
    private final Content content;

    /// The list.
    public LeadersList(Content content, Ambience ambience) {
        super(ambience.px(6));
        this.ambience = ambience;
        this.content = content;
        setId("leaders-list");
        var words = ambience.words();
        getChildren().add(Ui.label(words.say("leaders.title"), "text-heading"));
        content.leadership().secretaries().forEach(this::row);
        getChildren().add(Ui.wrapped(words.say("leaders.chairs", chairs()), "text-caption"));
    }

    private void row(Leader leader) {
        var words = ambience.words();
        var name = words.of(leader.name()) + (leader.acting() ? " " + words.say("leaders.acting") : "");
        var row = new VBox(Ui.wrapped(name + ", " + country(leader.state()), "text-strong"),
                Ui.wrapped(time(leader), "text-caption"));
        row.getStyleClass().add("row");
        getChildren().add(row);
    }

    private String time(Leader leader) {
        var words = ambience.words();
        var from = DateText.full(leader.from(), words.lang());
        var checked = content.story().checked().latest();
        return leader.until().map(until -> words.say(until.earliest().isAfter(checked) ? "leaders.planned" : "leaders.time",
                from, DateText.full(until, words.lang()))).orElseGet(() -> words.say("leaders.since", from));
    }

    private String chairs() {
        return String.join(", ", content.leadership().chairs().stream()
                .map(chair -> chair.year() + " " + country(chair.state())).toList());
    }

    private String country(CountryId id) {
        return content.country(id).map(country -> ambience.words().of(country.name())).orElse(id.value());
    }
}
