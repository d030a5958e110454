package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportState;
import nl.regiospiegel.figures.importing.staging.entity.StagedFigure.Numbers;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;

/** What the pages of imports say, in the language of the reader. */
@RequestScoped
class ImportTexts {

    private static final String TEXTS = "nl.regiospiegel.figures.importing.job.texts";
    private static final long MINUTE = 60;

    @Inject
    private Language language;

    String say(String key, Object... shown) {
        var text = ResourceBundle.getBundle(TEXTS, locale()).getString(key);
        return shown.length == 0 ? text : text.formatted(shown);
    }

    String say(LocalText text) {
        return language.choose(text.nl(), text.en());
    }

    /** The text of a refusal; of an unknown code nothing. */
    String refusal(String code, Object... shown) {
        return ImportRefusal.isKnown(code, locale()) ? ImportRefusal.text(code, locale(), shown) : "";
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    String moment(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale())
                        .withZone(Today.ZONE)
                        .format(moment);
    }

    String state(ImportJob job) {
        return say("state." + job.state().code());
    }

    String summary(ImportJob job) {
        var dry = job.settings().dryRun() && job.state() == ImportState.PREVIEWED ? ".dryRun" : "";
        return say("summary." + job.state().code() + dry);
    }

    /** What came of it, in a few words; nothing while that is not known. */
    String result(ImportJob job) {
        var counts = job.counts();
        return Stream.of(
                        part(counts.fresh(), "new"),
                        part(counts.changed(), "changed"),
                        part(counts.unchanged(), "unchanged"),
                        part(counts.rejected(), "rejected"),
                        part(counts.warnings(), counts.warnings() == 1 ? "warning" : "warnings"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String part(long count, String what) {
        return count == 0 ? "" : number(count) + " " + say("import.count." + what);
    }

    String given(GivenMetadata given) {
        var text = Stream.of(
                        given.table(),
                        given.period(),
                        given.status() == null ? null : given.status().name(locale()),
                        given.vintageDate() == null ? null : given.vintageDate().text(),
                        given.source(),
                        given.area())
                .filter(said -> said != null)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? say("import.nothing") : text;
    }

    String remaining(Long seconds) {
        if (seconds == null) {
            return null;
        }
        var time = seconds < 2 * MINUTE
                ? say("import.seconds", seconds)
                : say("import.minutes", Math.round(seconds / (double) MINUTE));
        return say("import.remaining", time);
    }

    /** Counts as printed, or the value; with the vintage they stand in. */
    String numbers(Numbers numbers) {
        var value = numbers.value() == null ? counts(numbers.numerator(), numbers.denominator()) : mean(numbers);
        return "%s (%s, %s)"
                .formatted(
                        value,
                        numbers.vintage().edtf(),
                        numbers.vintage().status().name(locale()));
    }

    private String mean(Numbers numbers) {
        return numbers.standardDeviation() == null
                ? decimal(numbers.value())
                : say(
                        "import.mean",
                        decimal(numbers.value()),
                        decimal(numbers.denominator()),
                        decimal(numbers.standardDeviation()));
    }

    private String counts(BigDecimal numerator, BigDecimal denominator) {
        if (numerator == null) {
            return say("import.missing");
        }
        return denominator == null ? decimal(numerator) : decimal(numerator) + " / " + decimal(denominator);
    }

    private String decimal(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(number.scale() > 0 ? number.scale() : 0);
        return format.format(number);
    }

    Locale locale() {
        return language.getLocale();
    }
}
