package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import nl.regiospiegel.comparison.overview.entity.OverviewDecision;
import nl.regiospiegel.statistics.decision.Decision;

/**
 * One region in one row, as people read it.
 *
 * @param name of the region or the benchmark
 * @param value {@code null} when refused
 * @param interval {@code null} without
 * @param shape the decision for the eye, {@code null} without
 * @param words the same in words
 * @param stands whether it still holds among all decisions, for the eye; {@code null} where there is nothing to lose
 * @param standing the same in words
 * @param refusal why there is no value or no decision, else {@code null}
 * @param refusalCode its code
 * @param provisional whether the figure can still change
 */
public record OverviewCellOnPage(
        String name,
        String value,
        String interval,
        String shape,
        String words,
        String stands,
        String standing,
        String refusal,
        String refusalCode,
        boolean provisional,
        List<SourceMark> marks) {

    static OverviewCellOnPage of(OverviewCell cell, FigureWords words, List<SourceMark> marks) {
        return cell.decision() instanceof OverviewDecision.Decided decided
                ? decided(cell.level(), decided, words, marks)
                : undecided(cell.level(), ((OverviewDecision.Undecided) cell.decision()).refusal(), words, marks);
    }

    /** The benchmark, which is judged by nothing. */
    static OverviewCellOnPage of(Level level, FigureWords words, List<SourceMark> marks) {
        return undecided(level, level.refusal(), words, marks);
    }

    private static OverviewCellOnPage decided(
            Level level, OverviewDecision.Decided decided, FigureWords words, List<SourceMark> marks) {
        var texts = words.texts();
        var mayFall = decided.decision().at95() != Decision.SIMILAR && decided.corrected() != null;
        var isLeft = decided.corrected() != Decision.SIMILAR;
        return new OverviewCellOnPage(
                level.subject().name(),
                words.value(level.estimate().value()),
                words.interval(level.estimate()),
                KernelWord.of(decided.decision().at95()),
                DecisionOnPage.said(decided.decision(), decided.direction(), texts),
                !mayFall ? null : isLeft ? "stands" : "falls",
                !mayFall ? null : new OverviewTexts(texts.locale()).say(isLeft ? "stands" : "falls"),
                null,
                null,
                isProvisional(level),
                marks);
    }

    private static OverviewCellOnPage undecided(
            Level level, Refusal refusal, FigureWords words, List<SourceMark> marks) {
        var estimate = level.estimate();
        return new OverviewCellOnPage(
                level.subject().name(),
                estimate == null ? null : words.value(estimate.value()),
                estimate == null ? null : words.interval(estimate),
                null,
                null,
                null,
                null,
                refusal == null ? null : refusal.message(words.texts().locale()),
                refusal == null ? null : refusal.code().code(),
                isProvisional(level),
                marks);
    }

    private static boolean isProvisional(Level level) {
        return level.figure() != null && level.figure().vintage().status().isProvisional();
    }
}
