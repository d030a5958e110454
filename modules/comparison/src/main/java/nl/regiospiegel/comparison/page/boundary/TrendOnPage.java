package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.comparison.trend.entity.TrendResult;

/**
 * The recent trend of one region in one row, as people read it.
 *
 * @param index place of the region in the selection
 * @param shape for the eye, {@code null} when refused
 * @param words the same in words, with the periods; {@code null} when refused
 * @param refusal why there is none, else {@code null}
 * @param refusalCode its code
 * @param marks of the sources of the points that were tested
 */
public record TrendOnPage(
        int index,
        String name,
        String shape,
        String words,
        String refusal,
        String refusalCode,
        List<SourceMark> marks) {

    /** One for each region, in order. */
    static List<TrendOnPage> of(OverviewRow row, PageTexts texts, Function<OverviewCell, List<SourceMark>> marks) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> of(
                        i + 1,
                        row.cells().get(i),
                        texts,
                        marks.apply(row.cells().get(i))))
                .toList();
    }

    private static TrendOnPage of(int index, OverviewCell cell, PageTexts texts, List<SourceMark> marks) {
        var name = cell.level().subject().name();
        if (cell.trend() instanceof TrendResult.NoTrend none) {
            return new TrendOnPage(
                    index,
                    name,
                    null,
                    null,
                    none.refusal().message(texts.locale()),
                    none.refusal().code().code(),
                    marks);
        }
        var tested = (TrendResult.Tested) cell.trend();
        var points = tested.points();
        var word = tested.trend().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = new OverviewTexts(texts.locale())
                .say(
                        "trend." + word,
                        points.get(0).period().name(texts.locale()),
                        points.get(points.size() - 1).period().name(texts.locale()));
        return new TrendOnPage(index, name, word, words, null, null, marks);
    }
}
