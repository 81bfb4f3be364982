package org.cstoexplainer.view.members;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// How many there were: a line of steps, dashed while the treaty was only signed, with the number on each level.
final class CountLine extends Region {

    private static final double UNIT = 5;

    private final Ambience ambience;
    private final List<Headcount.Step> steps;
    private final List<Label> numbers;
    private final Label name;
    private final Path line = path("count-line");
    private final Path signed = path("count-line", "signed");
    private YearScale scale = new YearScale(0, 1, 0, 1);

    CountLine(Ambience ambience, Content content) {
        this.ambience = ambience;
        steps = Headcount.steps(content);
        numbers = steps.stream().map(CountLine::number).toList();
        name = Ui.label(ambience.words().say("members.howMany"), "members-name");
        setId("members-count");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence(ambience.words(), steps));
        getChildren().addAll(name, signed, line);
        getChildren().addAll(numbers);
    }

    private static Label number(Headcount.Step step) {
        var label = Ui.label(String.valueOf(step.count().number()), "count-number");
        label.setId("count-" + step.from());
        return label;
    }

    /// The numbers in words.
    static String sentence(Words words, List<Headcount.Step> steps) {
        return words.say("members.howMany") + ": " + steps.stream().map(step -> words.say(
                "members.level." + Keyed.of(step.count().kind()), step.count().number(),
                DateText.full(PartialDate.of(step.from()), words.lang()))).collect(Collectors.joining("; "));
    }

    private static Path path(String... styles) {
        var path = new Path();
        path.getStyleClass().addAll(styles);
        return path;
    }

    Label name() {
        return name;
    }

    void measure(YearScale next) {
        scale = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getElements().clear();
        signed.getElements().clear();
        line.setStrokeWidth(2.5 * ambience.weight());
        signed.setStrokeWidth(2.5 * ambience.weight());
        steps.forEach(this::draw);
        for (var i = 0; i < steps.size(); i++) {
            place(numbers.get(i), steps.get(i));
            numbers.get(i).setVisible(numbers.get(i).isVisible() && !goesOn(i));
        }
        var height = name.prefHeight(-1);
        name.resizeRelocate(ambience.px(Gutter.EDGE), Math.round(getHeight() - height - ambience.px(6)),
                name.prefWidth(-1), height);
    }

    /// Whether the number is the same on the next level, where it stands.
    private boolean goesOn(int step) {
        return step + 1 < steps.size() && steps.get(step).count().number() == steps.get(step + 1).count().number();
    }

    private void draw(Headcount.Step step) {
        var path = step.inForce() ? line : signed;
        var y = y(step);
        path.getElements().add(path.getElements().isEmpty() ? new MoveTo(scale.x(step.from()), y)
                : new LineTo(scale.x(step.from()), y));
        path.getElements().add(new LineTo(scale.x(step.until()), y));
    }

    /// A number stands on its level, if the level is long enough for it.
    private void place(Label number, Headcount.Step step) {
        var left = scale.x(step.from());
        var length = scale.x(step.until()) - left;
        var width = Math.ceil(number.prefWidth(-1));
        number.setVisible(width <= length && step.count().number() > 0);
        number.resizeRelocate(Math.round(left + (length - width) / 2), y(step) - number.prefHeight(-1) - ambience.px(1),
                width, number.prefHeight(-1));
    }

    private double y(Headcount.Step step) {
        var most = steps.stream().mapToLong(one -> one.count().number()).max().orElse(0);
        return getHeight() - ambience.px(6) - (step.count().number() - least()) * ambience.px(UNIT) * 9 / Math.max(9, most);
    }

    private long least() {
        return steps.stream().mapToLong(one -> one.count().number()).min().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return ambience.px(48);
    }
}
