package nl.regiospiegel.comparison.timeline.boundary;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een datum zo precies als de bron hem geeft.")
public record EventDateAnswer(
        @Schema(
                        description =
                                "EDTF (ISO 8601-2): dag, maand, kwartaal (2022-33), halfjaar (2021-41) of jaar; ~ is ongeveer."
                                        + " Geven bronnen verschillende datums, dan staan die met / ertussen.",
                        examples = "2022-33")
                String edtf,
        @Schema(nullable = true, description = "De woorden van de bron; null als de bron alleen de datum geeft.")
                String asWritten,
        @Schema(description = "De datum zoals mensen die lezen.") String text,
        @Schema(description = "Eerste dag die het kan zijn.", format = "date", examples = "2022-01-01") String earliest,
        @Schema(description = "Laatste dag die het kan zijn.", format = "date", examples = "2022-03-31") String latest,
        @Schema(description = "Of bronnen elkaar over de datum tegenspreken.") boolean conflicting) {

    /** {@code null} when no source gives the date. */
    static EventDateAnswer of(Fact<EventDate> date, Locale locale) {
        return DayRange.of(date).map(days -> of(date, days, locale)).orElse(null);
    }

    private static EventDateAnswer of(Fact<EventDate> date, DayRange days, Locale locale) {
        var words = new DateWords(locale);
        var dates = date.readings().stream().map(Reading::value).toList();
        var written = dates.stream()
                .map(EventDate::asWritten)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
        return new EventDateAnswer(
                dates.stream().map(each -> each.edtf().text()).collect(Collectors.joining("/")),
                written.isEmpty() ? null : written,
                dates.stream().map(each -> words.of(each.edtf())).collect(Collectors.joining(" / ")),
                days.earliest().toString(),
                days.latest().toString(),
                dates.size() > 1);
    }
}
