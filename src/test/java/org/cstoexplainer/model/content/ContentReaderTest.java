package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.world.ChipPlace;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aRecordIsReadWithAllItsParts() {
        assertThat(TinyContent.content().chronicle().events().get(1)).isEqualTo(new Event(new EventId("T02"),
                PartialDate.parse("2022-01-06"), Optional.of(PartialDate.parse("2022-01-19")), Lane.ARTICLE4,
                ClaimKind.EVENT, Wording.english("Help was asked for"), Optional.empty(),
                Wording.english("The alliance sends peacekeepers."), List.of(new CountryId("RUS")), false,
                Optional.empty(), Grade.KNOWN, List.of(new SourceId("S01"))));
    }

    @Test
    void whatIsOptionalMayBeThereOrNot() {
        assertThat(TinyContent.content().story().stops()).extracting(Stop::chart)
                .containsExactly(Optional.empty(), Optional.of(Chart.NUMBERS));
        assertThat(TinyContent.content().claims()).extracting(Claim::phrase).last().isEqualTo(Optional.empty());
    }

    @Test
    void numbersAreReadWholeAndWithFractions() {
        var view = TinyContent.content().map().views().getFirst();

        assertThat(view.width()).isEqualTo(7600);
        assertThat(view.chips().getLast()).isEqualTo(new ChipPlace(new CountryId("UKR"), 31, 49, -40.5, 0));
        assertThat(TinyContent.content().forces().getFirst().figures()).contains(18);
    }

    @Test
    void ofAFolderThatIsNotThereNothingElseIsTold() {
        assertThat(ContentReader.read(new Directory(folder.resolve("gone")))).isInstanceOfSatisfying(Reading.Bad.class,
                bad -> assertThat(bad.problems()).singleElement().extracting(Problem::line).asString()
                        .startsWith(folder.resolve("gone") + ": There is no such folder. To do: "));
    }

    @Test
    void anApproximateDateIsRead() {
        assertThat(TinyContent.content().forces().getLast().created()).isEqualTo(new PartialDate(2007, 0, 0, true));
    }

    @Test
    void aWordOfTwoPartsIsWrittenWithADash() {
        var content = TinyContent.copiedTo(folder).with("claims.json", "\"imprecise\"", "\"not-traced\"");

        assertThat(content.read()).isInstanceOfSatisfying(Reading.Good.class,
                good -> assertThat(good.content().claims().getFirst().verdict()).isEqualTo(Verdict.NOT_TRACED));
    }

    @Test
    void theParagraphsOfATextAreOneBlankLineApart() {
        var content = TinyContent.copiedTo(folder).with("treaty.txt", TinyContent.content().bodies()
                .get(new TextId("treaty")).replace("\n\n", "  \r\n\r\n \r\n") + "\r\n\r\n");

        assertThat(content.read()).isInstanceOfSatisfying(Reading.Good.class,
                good -> assertThat(good.content().bodies()).isEqualTo(TinyContent.content().bodies()));
    }

    @Test
    void aByteOrderMarkIsAProblemButNotTheLast() {
        var content = TinyContent.copiedTo(folder);
        content.with("members.json", "\ufeff" + content.text("members.json").replace("\"frozen\"", "\"frozn\""));

        assertThat(content.problems()).extracting(problem -> problem.line().replaceAll(" To do.*", ""))
                .containsExactly("members.json:1:1: The file begins with a byte-order mark.",
                        "members.json:9:42: “frozn” is not a status the map knows.");
    }

    @Test
    void anEmptyTextIsAProblemAndNothingElseFollowsFromIt() {
        assertThat(TinyContent.copiedTo(folder).with("article.txt", "\n \n").problems()).singleElement()
                .extracting(problem -> problem.sentence()).isEqualTo("The file holds no words.");
    }

    @Test
    void aTextMayHaveHalfAMillionLettersAndNoMore() {
        var content = TinyContent.copiedTo(folder);
        var treaty = content.text("treaty.txt");
        assertThat(content.with("treaty.txt", treaty + "x".repeat(500_000 - treaty.length())).problems()).isEmpty();
        assertThat(content.with("treaty.txt", treaty + "x".repeat(500_001 - treaty.length())).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).startsWith("treaty.txt:1:1: ").contains("500001", "500000"));
    }

    @Test
    void aTextWithLettersFromRightToLeftIsRefusedAtTheFirst() {
        var content = TinyContent.copiedTo(folder);
        content.with("article.txt", content.text("article.txt").replace("He named", "He שמ named"));

        assertThat(content.problems()).singleElement().satisfies(problem -> assertThat(problem.line()).startsWith("article.txt:3:69: "));
    }

    @Test
    void theSignForAnUnknownOneIsASign() {
        var content = TinyContent.copiedTo(folder).with("article.txt", "The secretary", "The \ufffd secretary");

        assertThat(content.read()).isInstanceOfSatisfying(Reading.Good.class,
                good -> assertThat(good.content().bodies().get(new TextId("article"))).contains("The \ufffd secretary"));
    }

    @Test
    void aListWhereARecordIsAwaitedIsNamed() {
        assertThat(TinyContent.copiedTo(folder).with("story.json", "[]").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("$"));
    }
}
