package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.source.BundledText;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Wording;

/// What the checked article shows: derived from the state.
///
/// @param content the content
/// @param verdict the verdict by which the claims are filtered
/// @param open    the claim that is open, if it is one of the content
public record ArticleReading(Content content, Optional<Verdict> verdict, Optional<Claim> open) {

    private static final TextId ARTICLE = new TextId("article");

    /// What the checked article shows now.
    public static ArticleReading of(AppState state) {
        var open = state.place().claim().flatMap(id -> state.content().claims().stream()
                .filter(claim -> claim.id().equals(id)).findFirst());
        return new ArticleReading(state.content(), state.verdict(), open);
    }

    /// The claims that are listed.
    public List<Claim> listed() {
        return content.claims().stream().filter(claim -> verdict.map(claim.verdict()::equals).orElse(true)).toList();
    }

    /// How many claims have a verdict.
    public long count(Verdict of) {
        return content.claims().stream().filter(claim -> claim.verdict() == of).count();
    }

    /// What is said of the text, in place of how claims are read: only where none is marked.
    public Optional<Wording> bare() {
        return content.claims().isEmpty() ? content.texts().stream().filter(text -> text.id().equals(ARTICLE)).findFirst()
                .map(BundledText::note) : Optional.empty();
    }

    /// The number of a claim, counted from 1 in the order of the article.
    public int number(ClaimId claim) {
        return content.claims().indexOf(content.claim(claim)) + 1;
    }

    /// The listed claim before the open one.
    public Optional<Claim> before() {
        return beside(-1);
    }

    /// The listed claim after the open one; the first, where none is open.
    public Optional<Claim> after() {
        return beside(1);
    }

    /// The stops that stand on the open claim, in order.
    public List<Stop> stops() {
        return open.map(claim -> content.story().stops().stream()
                .filter(stop -> stop.claims().contains(claim.id())).toList()).orElse(List.of());
    }

    private Optional<Claim> beside(int by) {
        var listed = listed();
        var there = open.map(listed::indexOf).orElse(-1) + by;
        return there >= 0 && there < listed.size() ? Optional.of(listed.get(there)) : Optional.empty();
    }
}
