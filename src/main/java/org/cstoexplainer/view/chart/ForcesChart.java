package org.cstoexplainer.view.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// The forces of the CSTO: what each is, what the article says of it, and its figures.
public final class ForcesChart extends VBox {

    private final Ambience ambience;
    private final Content content;

    /// The chart.
    ///
    /// @param table whether the figures are left out
    public ForcesChart(Content content, Ambience ambience, boolean table) {
        super(ambience.px(10));
        this.ambience = ambience;
        this.content = content;
        setId("forces-chart");
        content.forces().forEach(force -> getChildren().add(row(force, table)));
    }

    private Node row(Force force, boolean table) {
        var words = ambience.words();
        var name = Ui.wrapped(words.of(force.name()), "text-strong");
        var dated = Ui.wrapped(words.of(force.abbreviation()) + " · " + DateText.full(force.created(), words.lang()) + ", "
                + words.of(force.where()), "text-caption");
        var row = new VBox(ambience.px(4), name, dated);
        row.setId("force-" + force.id());
        row.getStyleClass().add("row");
        if (!table) {
            force.figures().ifPresent(count -> row.getChildren().add(figures(force, count)));
        }
        row.getChildren().add(Ui.wrapped(words.say("forces.size", words.of(force.size())), "text-plain"));
        force.inArticle().ifPresent(text -> row.getChildren().add(RichText.flow(words.of(text), "text-second")));
        row.getChildren().add(Ui.wrapped(words.of(force.task()), "text-second"));
        row.getChildren().add(Ui.wrapped(words.say("forces.standing", words.of(force.standing())), "text-second"));
        row.getChildren().add(Ui.wrapped(words.say("forces.from", names(force)), "text-caption"));
        return row;
    }

    private Figures figures(Force force, int count) {
        var figures = new Figures(count, 0, TroopNumber.Fill.CSTO, 0.7 * ambience.px(1), true);
        figures.setAccessibleText(ambience.words().say("forces.figures", ambience.words().of(force.name()), count));
        return figures;
    }

    private String names(Force force) {
        List<String> names = force.contributors().stream().flatMap(id -> content.country(id).stream())
                .map(country -> ambience.words().of(country.name())).toList();
        return String.join(", ", names);
    }
}
