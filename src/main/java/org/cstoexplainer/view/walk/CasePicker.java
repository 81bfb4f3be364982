package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.CaseKind;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.ArrowGroup;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// Picks a case: as many cards as fit, and a menu of all. In narrow windows the case alone, and the menu.
final class CasePicker extends HBox {

    private final Controllers controllers;
    private final Ambience ambience;
    private final MenuButton menu = new MenuButton();

    CasePicker(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-cases");
        getStyleClass().add("walk-cases");
        setAlignment(Pos.CENTER_LEFT);
        menu.setMaxHeight(Region.USE_PREF_SIZE);
        menu.setId("walk-case-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Its height, px.
    double height() {
        return ambience.px(ambience.now().rail() ? 48 : 100);
    }

    /// Shows the cases, and which is picked.
    void show(WalkReading reading) {
        Refocus.around(this, () -> {
            menu.getItems().setAll(items(reading));
            if (ambience.now().rail()) {
                narrow(reading);
            } else {
                wide(reading);
            }
        });
    }

    private void narrow(WalkReading reading) {
        var words = ambience.words();
        setSpacing(ambience.px(12));
        setPadding(new Insets(0, ambience.px(19), 0, ambience.px(19)));
        call("walk.case.change");
        var title = Ui.label(reading.chosen().map(one -> words.of(one.title()))
                .orElseGet(() -> reading.own().named().orElseGet(() -> words.say("own.unnamed"))), "text-plain");
        title.setId("walk-case-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var kind = Ui.label(reading.chosen().map(one -> words.say("walk.kind." + Keyed.of(one.kind())))
                .orElseGet(() -> words.say("walk.own")), "text-strong");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().clear();
        if (reading.cameBy()) {
            getChildren().add(back());
        }
        getChildren().addAll(kind, title, menu);
    }

    private void wide(WalkReading reading) {
        var words = ambience.words();
        setSpacing(ambience.px(12));
        setPadding(new Insets(ambience.px(12), ambience.px(40), ambience.px(12), ambience.px(40)));
        call("walk.case.all");
        var label = Ui.wrapped(words.say("walk.case.pick"), "text-strong");
        label.setMinWidth(ambience.px(56));
        label.setMaxWidth(ambience.px(56));
        var cards = new ArrayList<CaseCard>();
        shown(reading).forEach(one -> cards.add(CaseCard.of(one, reading.chosen().filter(one::equals).isPresent(),
                controllers, ambience)));
        if (reading.chosen().isEmpty()) {
            cards.add(CaseCard.own(reading.own(), controllers, ambience));
        }
        ArrowGroup.of(cards);
        cards.forEach(card -> {
            card.setSelected(card.of(reading.walk().chosen()));
            card.setPrefWidth(ambience.px(180));
            HBox.setHgrow(card, Priority.ALWAYS);
        });
        getChildren().setAll(reading.cameBy() ? back() : label);
        getChildren().addAll(cards);
        getChildren().add(menu);
    }

    /// A menu's own words are not handed on as its name.
    private void call(String key) {
        menu.setText(ambience.words().say(key));
        menu.setAccessibleText(menu.getText());
    }

    /// To the entry of the timeline from which one came.
    private Button back() {
        var back = Ui.button("walk-return", ambience.words().say("walk.return"), "fth-arrow-left", controllers.story()::back);
        back.setAccessibleText(ambience.words().say("walk.return.name"));
        return back;
    }

    /// The first cases, as many as fit; the one that is picked stands last where it is not among them.
    private List<Case> shown(WalkReading reading) {
        var now = ambience.now();
        var beside = reading.cameBy() ? 130 : 68;
        var room = (int) Math.max(1, (now.width() - now.px(80 + beside + 180)) / now.px(212)) - (reading.chosen().isEmpty() ? 1 : 0);
        var cases = new ArrayList<>(reading.content().cases().subList(0, Math.min(room, reading.content().cases().size())));
        reading.chosen().filter(one -> !cases.contains(one)).ifPresent(one -> {
            cases.removeLast();
            cases.add(one);
        });
        return cases;
    }

    private List<MenuItem> items(WalkReading reading) {
        var items = new ArrayList<MenuItem>();
        for (var kind : CaseKind.values()) {
            var head = new MenuItem(ambience.words().say("walk.kind." + Keyed.of(kind)));
            head.setDisable(true);
            items.add(head);
            reading.content().cases().stream().filter(one -> one.kind() == kind).forEach(one -> items.add(item(
                    "pick-" + one.id(), ambience.words().of(one.title()), reading.chosen().filter(one::equals).isPresent(),
                    () -> controllers.walk().choose(one.id()))));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("pick-own", ambience.words().say("walk.own"), reading.chosen().isEmpty(), controllers.walk()::chooseOwn));
        return items;
    }

    private static MenuItem item(String id, String text, boolean selected, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setSelected(selected);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
