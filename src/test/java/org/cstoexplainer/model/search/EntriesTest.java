package org.cstoexplainer.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;

/// What can be found in the small content.
class EntriesTest {

    private static final Content CONTENT = TinyContent.content();
    private static final Words WORDS = Words.in(Lang.EN);
    private static final Target TREATY = new Target.ToStop(new StopId("treaty"));

    private static List<Entry> of(Kind kind) {
        return new Entries(CONTENT, WORDS).all().filter(entry -> entry.kind() == kind).toList();
    }

    private static Entry person(String name, String text, String where, Target target) {
        return new Entry(Kind.PERSON, name, List.of(), text, where, target);
    }

    @Test
    void aStopSaysItsTimeItsQuotationItsTextAndItsNote() {
        assertThat(of(Kind.STOP)).containsExactly(
                new Entry(Kind.STOP, "A treaty is signed", List.of("Treaty", "15 May 1992"),
                        "15 May 1992, Tashkent. “this will be considered"
                        + " as aggression against all States Parties” The treaty. Six states promise each other help.", "Stop 1", TREATY),
                new Entry(Kind.STOP, "What the secretary said", List.of("The statement", "7 March 2025"), "7 March 2025. The secretary says"
                        + " that the alliance “is ready to help”. The headline goes further than his words.", "Stop 2",
                        new Target.ToStop(new StopId("statement"))));
    }

    @Test
    void aCountryIsFoundByItsOtherNamesAndByWhatItsCardSays() {
        assertThat(of(Kind.COUNTRY)).hasSize(6).contains(
                new Entry(Kind.COUNTRY, "Armenia", List.of("Republic of Armenia", "Yerevan"), "A member on paper; its government says that"
                        + " participation is frozen. 22 February 2024: The prime minister speaks of a freeze.", "Country card",
                        new Target.ToCountry(new CountryId("ARM"))),
                new Entry(Kind.COUNTRY, "United Kingdom", List.of("UK"), "", "Country card", new Target.ToCountry(new CountryId("GBR"))));
    }

    @Test
    void leadersAndSpeakersArePeople() {
        var armenia = new Target.ToCountry(new CountryId("ARM"));
        assertThat(of(Kind.PERSON)).containsExactly(
                person("The first secretary", "CSTO secretary general, 28 April 2003 to 1 January 2023", "Country card",
                        new Target.ToCountry(new CountryId("RUS"))),
                person("The second secretary", "Acting CSTO secretary general, since 1 January 2023", "Country card", armenia),
                person("The prime minister of Armenia", "“We have frozen our participation” 22 February 2024", "Country card", armenia),
                person("The envoy of the alliance", "“Armenia remains a full member” March 2024", "Country card", armenia),
                person("The treaty", "“this will be considered as aggression against all States Parties” 15 May 1992", "Stop 1", TREATY));
    }

    @Test
    void inTheStoryLeadersStandAtTheStopThatListsThemAndSpeakersWhereTheirWordsStand() {
        var people = new Entries(StoryContent.content(), WORDS).all().filter(entry -> entry.kind() == Kind.PERSON).toList();
        assertThat(people).contains(
                person("Nikolai Bordyuzha", "CSTO secretary general, 2003 to 31 December 2016", "Stop 2",
                        new Target.ToStop(new StopId("csto"))),
                person("Emmanuel Macron, President of France", "“nothing should be excluded” 26 February 2024", "Stop 5",
                        new Target.ToStop(new StopId("macron"))),
                person("Volodymyr Zelensky, President of Ukraine", "“not 5-7 thousand” 13 February 2025", "Country card",
                        new Target.ToCountry(new CountryId("UKR"))),
                person("A military source, to The Sunday Times", "“comfortably north of 10,000” 16 March 2025", "Quoted in a source",
                        new Target.ToSource(new SourceId("S105"))));
    }

    @Test
    void aTermIsFoundByItsForms() {
        assertThat(of(Kind.TERM)).containsExactly(new Entry(Kind.TERM, "casus foederis", List.of("casus foederis", "case of the alliance"),
                "The situation in which an alliance must act.", "Meaning", new Target.ToTerm(new TermId("G01"))));
    }

    @Test
    void anEventIsFoundByItsLabelAndItsDate() {
        assertThat(of(Kind.EVENT)).hasSize(4).startsWith(
                new Entry(Kind.EVENT, "Treaty signed", List.of("Treaty", "15 May 1992"), "Six states sign the treaty.",
                        "Timeline, 15 May 1992", new Target.ToEvent(new EventId("T01"))),
                new Entry(Kind.EVENT, "Help was asked for", List.of("", "6 January 2022"), "The alliance sends peacekeepers.",
                        "Timeline, 6 January 2022", new Target.ToEvent(new EventId("T02"))));
    }

    @Test
    void aClaimIsCalledByItsWordsOrSaidToBeMissing() {
        assertThat(of(Kind.CLAIM)).containsExactly(
                new Entry(Kind.CLAIM, "“the alliance is ready to help”", List.of(), "He spoke of options of help.", "The article, claim 1",
                        new Target.ToClaim(new ClaimId("C1"))),
                new Entry(Kind.CLAIM, "“an attack”", List.of(), "Article 4 says so, in other words. It speaks of aggression.",
                        "The article, claim 2", new Target.ToClaim(new ClaimId("C2"))),
                new Entry(Kind.CLAIM, "Missing in the article", List.of(), "Help must be asked for first.", "The article, claim 3",
                        new Target.ToClaim(new ClaimId("C3"))));
    }

    @Test
    void aQuestionIsFoundByItsOptions() {
        assertThat(of(Kind.QUESTION)).containsExactly(new Entry(Kind.QUESTION, "What did the secretary say?", List.of(),
                "That it is ready to help · That it is not · Nothing · Something else", "Quiz, question 1",
                new Target.ToQuestion(new QuestionId("Q01"))));
    }

    @Test
    void aPlaceLeadsToTheCardOfTheMap() {
        assertThat(of(Kind.PLACE)).containsExactly(new Entry(Kind.PLACE, "Crimea", List.of(),
                "Ukraine; occupied by Russia The General Assembly"
                + " affirmed the borders of Ukraine. Inside Ukraine, hatched.", "About the map", new Target.ToMapNotes()));
    }

    @Test
    void aSourceSaysWhoPublishedItWhenAndWhoRelaysIt() {
        assertThat(of(Kind.SOURCE)).containsExactly(
                new Entry(Kind.SOURCE, "The treaty", List.of("Alliance"), "The alliance, as quoted by a law library", "Source 1",
                        new Target.ToSource(new SourceId("S02"))),
                new Entry(Kind.SOURCE, "“Any help at all”: what the alliance says", List.of("Daily Example"),
                        "The Daily Example, 7 March 2025", "Source 2", new Target.ToSource(new SourceId("S01"))));
    }

    @Test
    void aYearTellsWhatChangedInIt() {
        assertThat(Search.in(CONTENT, WORDS, "1992")).first().isEqualTo(new Hit(Kind.YEAR, "Members over time, 1992",
                new Snippet("Treaty signed", List.of()), "Members over time", new Target.ToYear(1992)));
        assertThat(Search.in(CONTENT, WORDS, "1995")).first().isEqualTo(new Hit(Kind.YEAR, "Members over time, 1995",
                new Snippet("No membership changed in this year.", List.of()), "Members over time", new Target.ToYear(1995)));
    }

    @Test
    void aTitleThatBeginsWithTheWordsComesBeforeOneThatHasThemLaterAndThenTheText() {
        assertThat(Search.in(CONTENT, WORDS, "the treaty")).extracting(Hit::title).startsWith("The treaty", "The treaty");
        assertThat(Search.in(CONTENT, WORDS, "sign")).extracting(Hit::title).containsExactly("A treaty is signed", "Treaty signed");
        assertThat(Search.in(CONTENT, WORDS, "treaty s")).extracting(Hit::title)
                .startsWith("Treaty signed", "A treaty is signed");
        assertThat(Search.in(CONTENT, WORDS, "secretary")).extracting(Hit::title)
                .startsWith("What the secretary said", "The first secretary", "The second secretary");
    }
}
