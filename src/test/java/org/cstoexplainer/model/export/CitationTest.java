package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Source WHOLE = new Source(new SourceId("S01"), Wording.english("Smith & Sons"), Wording.english("Smith"),
            Wording.english("Any help at all."), Optional.of(PartialDate.parse("2025-03~")), Optional.empty(),
            Optional.of(Wording.english("a law_library")), "en", Optional.of("https://example.org/a_b"));
    private static final Source BARE = new Source(new SourceId("S02"), Wording.english("The alliance"), Wording.english("Alliance"),
            Wording.english("The treaty"), Optional.empty(), Optional.empty(), Optional.empty(), "ru", Optional.empty());

    private static String of(Source source, Citation.Form form) {
        return Citation.of(source, form, Exports.WORDS);
    }

    @Test
    void aLineOfTextNamesPublisherTitleDateRelayAndAddress() {
        assertThat(of(WHOLE, Citation.Form.PLAIN))
                .isEqualTo("Smith & Sons. Any help at all. about March 2025. as quoted by a law_library. https://example.org/a_b.");
        assertThat(of(BARE, Citation.Form.PLAIN)).isEqualTo("The alliance. The treaty.");
    }

    @Test
    void bibtexEscapesItsCommandsButNotInTheAddress() {
        assertThat(of(WHOLE, Citation.Form.BIBTEX)).isEqualTo("""
                @misc{s01,
                  author = {{Smith \\& Sons}},
                  title = {{Any help at all.}},
                  date = {2025-03~},
                  note = {as quoted by a law\\_library},
                  url = {https://example.org/a_b},
                  langid = {en}
                }
                """);
        assertThat(of(BARE, Citation.Form.BIBTEX)).isEqualTo("""
                @misc{s02,
                  author = {{The alliance}},
                  title = {{The treaty}},
                  langid = {ru}
                }
                """);
    }

    @Test
    void cslJsonLeavesOutWhatIsNotKnown() {
        assertThat(of(WHOLE, Citation.Form.CSL_JSON)).isEqualTo("""
                [
                  {
                    "id": "S01",
                    "type": "webpage",
                    "title": "Any help at all.",
                    "publisher": "Smith & Sons",
                    "language": "en",
                    "note": "as quoted by a law_library",
                    "URL": "https://example.org/a_b",
                    "issued": {
                      "date-parts": [
                        [
                          2025,
                          3
                        ]
                      ],
                      "circa": true
                    }
                  }
                ]
                """);
        assertThat(of(BARE, Citation.Form.CSL_JSON)).doesNotContain("issued", "note", "URL", "null");
    }
}
