package org.cstoexplainer.view;

import javafx.scene.Node;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.article.ArticleView;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.map.MapPane;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.members.MembersView;
import org.cstoexplainer.view.quiz.QuizView;
import org.cstoexplainer.view.story.StoryView;
import org.cstoexplainer.view.walk.WalkView;

/// The views of the main window, each built when it is first shown.
final class Views {

    private final StoryView story;
    private final Once<MembersView> members;
    private final Once<ArticleView> article;
    private final Once<WalkView> walk;
    private final Once<QuizView> quiz;

    Views(Slices slices, Controllers controllers, PlateShelf shelf, Ambience ambience) {
        story = new StoryView(slices, controllers, shelf, ambience);
        article = new Once<>(() -> new ArticleView(slices, controllers, ambience));
        walk = new Once<>(() -> new WalkView(slices, controllers, ambience));
        quiz = new Once<>(() -> new QuizView(slices, controllers, ambience));
        members = new Once<>(() -> new MembersView(slices, controllers,
                new MapPane(shelf, ambience, controllers.story()::open), ambience));
    }

    StoryView story() {
        return story;
    }

    Node of(View view) {
        return switch (view) {
            case STORY -> story;
            case ARTICLE -> article.get();
            case ARTICLE4 -> walk.get();
            case QUIZ -> quiz.get();
            case MEMBERS -> members.get();
        };
    }
}
