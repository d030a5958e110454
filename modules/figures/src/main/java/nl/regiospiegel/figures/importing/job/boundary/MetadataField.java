package nl.regiospiegel.figures.importing.job.boundary;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;

/**
 * A field of a form for what a file does not say.
 *
 * @param value what stands in it, {@code null} when nothing
 * @param none what it means to choose nothing
 * @param options what can be chosen beside nothing; empty when anything can be written
 */
public record MetadataField(String name, String label, String hint, String value, String none, List<Option> options) {

    /** Something to choose. */
    public record Option(String code, String name, boolean chosen) {}

    /** @param why said before the usual hint when the field is asked for a reason */
    static MetadataField of(String name, String value, String why, ImportTexts texts) {
        return new MetadataField(
                name,
                texts.say("field." + name),
                (why == null ? "" : why + " ") + texts.say("field." + name + ".hint"),
                value,
                texts.say(why == null ? "field.none" : "field.choose"),
                name.equals("status") ? statuses(value, texts) : List.of());
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    private static List<Option> statuses(String value, ImportTexts texts) {
        return Stream.of(PublicationStatus.values())
                .map(status -> new Option(
                        status.code(),
                        status.name(texts.locale()),
                        status.code().equals(value)))
                .toList();
    }
}
