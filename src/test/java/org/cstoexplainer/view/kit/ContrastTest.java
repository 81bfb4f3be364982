package org.cstoexplainer.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.support.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contrast of every pair of colours that text or a symbol stands on, computed from the style sheets (WCAG 2.2).
class ContrastTest {

    @ParameterizedTest(name = "{0} on {1} needs {2}")
    @CsvSource(textBlock = """
            ink, surface, 7
            ink, chrome, 7
            ink, sunken, 7
            ink, sea, 7
            ink-2, surface, 7
            ink-2, sea, 7
            ink-2, chrome, 7
            ink-3, surface, 4.5
            ink-3, chrome, 4.5
            ink-3, sunken, 4.5
            dim, surface, 7
            on-ink, ink, 7
            mark-ink, mark, 7
            alert, alert-bg, 4.5
            alert, surface, 4.5
            rule-strong, surface, 3
            rule-strong, chrome, 3
            focus, surface, 3
            focus, sea, 3
            focus, chrome, 3
            focus, focus-gap, 3
            member-text, surface, 7
            ukraine-text, surface, 4.5
            proposer-text, surface, 4.5
            on-member, member, 4.5
            on-proposer, proposer, 4.5
            on-ukraine, ukraine, 7
            member, other, 3
            proposer, other, 3
            member, sea, 3
            proposer, sea, 3
            member, ukraine, 3
            hatch, ukraine, 4.5
            member, member-tint, 3
            former-dot, former, 3
            """)
    void isEnoughInEveryTheme(String front, String back, double needed) {
        for (var theme : Theme.values()) {
            var palette = Palette.of(theme);
            assertThat(Contrast.of(palette.of(front), palette.of(back))).as("%s", theme).isGreaterThanOrEqualTo(needed);
        }
    }
}
