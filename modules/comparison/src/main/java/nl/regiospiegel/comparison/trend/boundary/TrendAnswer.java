package nl.regiospiegel.comparison.trend.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "De uitkomst van een toets, of waarom er geen is.",
        oneOf = {FoundTrend.class, RefusedTrend.class},
        discriminatorProperty = "kind")
public sealed interface TrendAnswer permits FoundTrend, RefusedTrend {

    /** What stands there to be read. */
    String sentence();

    static TrendAnswer of(TrendResult result, Course course) {
        var locale = course.question().about().locale();
        return result instanceof TrendResult.Tested tested
                ? FoundTrend.of(tested, course)
                : refused((TrendResult.NoTrend) result, locale);
    }

    private static RefusedTrend refused(TrendResult.NoTrend none, Locale locale) {
        return new RefusedTrend(
                "refusal", none.refusal().code().code(), none.refusal().message(locale));
    }
}
