package org.cstoexplainer.view.overlay;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.about.AppVersion;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;

/// What the app is, that it makes no network connection, up to when its content was checked, and who made its parts.
public final class AboutView extends Dialog {

    /// The dialog.
    public AboutView(Slices slices, Controllers controllers, Ambience ambience) {
        super("about", ambience.words().say("about.heading", ambience.words().say("app.name"), AppVersion.text()), ambience,
                controllers.overlay()::close);
        var words = ambience.words();
        var notices = new NoticesPane(ambience);
        var facts = new VBox(Ui.wrapped(words.say("about.what"), "text-plain"),
                Ui.wrapped(words.say("about.network"), "text-strong"),
                Ui.wrapped(words.of(slices.now().content().story().checkedNote()), "text-second"),
                Ui.wrapped(system(ambience), "text-caption"));
        facts.setId("about-facts");
        facts.getStyleClass().add("about-facts");
        var page = new Page("about-page");
        page.setFitToHeight(true);
        page.setMinHeight(0);
        page.space(ambience.px(14));
        page.show(facts, Ui.label(words.say("about.notices"), "text-heading"), notices);
        VBox.setVgrow(page, Priority.ALWAYS);
        fill(notices.first(), page);
    }

    private static String system(Ambience ambience) {
        return ambience.words().say("about.system", Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", ""), System.getProperty("os.name"));
    }
}
