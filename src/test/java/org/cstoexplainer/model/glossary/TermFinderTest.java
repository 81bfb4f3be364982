package org.cstoexplainer.model.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermFinderTest {

    private static final Term TREATY = term("treaty", "treaty", "treaties");
    private static final Term DEFENCE = term("defence", "collective defence");
    private static final Term DEFENCE_TREATY = term("dt", "defence treaty");

    private static Term term(String id, String... forms) {
        return new Term(new TermId(id), Wording.english(id), List.of(forms), Wording.english("what it means"), Grade.KNOWN, List.of());
    }

    private static List<String> found(TermFinder finder, String words) {
        return finder.in(words).stream().map(hit -> hit.term().id() + ":" + words.substring(hit.start(), hit.end())).toList();
    }

    @Test
    void termsAreFoundInOrderOfPlace() {
        assertThat(found(new TermFinder(List.of(TREATY, DEFENCE)), "Of collective defence speaks the Treaty."))
                .containsExactly("defence:collective defence", "treaty:Treaty");
    }

    @Test
    void eachIsFoundOnceACard() {
        var finder = new TermFinder(List.of(TREATY, DEFENCE));
        assertThat(found(finder, "One treaty, another treaty.")).containsExactly("treaty:treaty");
        assertThat(found(finder, "A third treaty of collective defence.")).containsExactly("defence:collective defence");
        assertThat(found(new TermFinder(List.of(TREATY)), "A fourth treaty.")).hasSize(1);
    }

    @Test
    void theLongestFormIsFoundThoughAShorterOneStandsBeforeIt() {
        assertThat(found(new TermFinder(List.of(TREATY)), "A treaty among treaties.")).containsExactly("treaty:treaties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entreaty", "treaty4", "4treaty", "treatyé", ""})
    void aPartOfAWordIsNoTerm(String words) {
        assertThat(new TermFinder(List.of(TREATY)).in(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaty", "(treaty)", "treaty-based", "TREATY!"})
    void signsAroundAWordDoNotHideIt(String words) {
        assertThat(new TermFinder(List.of(TREATY)).in(words)).hasSize(1);
    }

    @Test
    void termsDoNotOverlap() {
        assertThat(found(new TermFinder(List.of(DEFENCE, DEFENCE_TREATY)), "A collective defence treaty."))
                .containsExactly("defence:collective defence");
        assertThat(found(new TermFinder(List.of(DEFENCE_TREATY, DEFENCE)), "A collective defence treaty."))
                .containsExactly("dt:defence treaty");
    }

    @Test
    void oneThatOverlapsIsFoundWhereItStandsAgain() {
        assertThat(found(new TermFinder(List.of(DEFENCE_TREATY, TREATY)), "A defence treaty is a treaty."))
                .containsExactly("dt:defence treaty", "treaty:treaty");
    }

    @Test
    void termsMayTouch() {
        assertThat(found(new TermFinder(List.of(term("left", "left-"), term("right", "-right"))), "left--right"))
                .containsExactly("left:left-", "right:-right");
        assertThat(found(new TermFinder(List.of(term("right", "-right"), term("left", "left-"))), "left--right"))
                .containsExactly("left:left-", "right:-right");
    }
}
