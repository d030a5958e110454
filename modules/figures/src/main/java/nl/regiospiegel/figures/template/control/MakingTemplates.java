package nl.regiospiegel.figures.template.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.template.entity.ImportTemplate;
import nl.regiospiegel.figures.template.entity.TemplateColumn;
import nl.regiospiegel.figures.template.entity.TemplateSheet;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.description.entity.LocalText;

/** Makes the template from the catalogue, the own definitions of the region and the code lists. */
@ApplicationScoped
public class MakingTemplates {

    private static final int FIRST_YEAR = 2015;

    /** The sheets with codes, by the key of their name. */
    private static final List<TemplateColumn> COLUMNS = List.of(
            new TemplateColumn("indicator", "indicators"),
            new TemplateColumn("area", "areas"),
            new TemplateColumn("period", "periods"),
            new TemplateColumn("referrer", "referrers"),
            new TemplateColumn("careForm", "careForms"),
            new TemplateColumn("age", "ages"),
            new TemplateColumn("endReason", "endReasons"),
            new TemplateColumn("numerator", null),
            new TemplateColumn("denominator", null),
            new TemplateColumn("value", null),
            new TemplateColumn("standardDeviation", null),
            new TemplateColumn("status", "statuses"),
            new TemplateColumn("vintageDate", null),
            new TemplateColumn("note", null));

    private final KnownIndicators.Source indicators;
    private final CodeLists codeLists;

    @Inject
    MakingTemplates(UsableIndicators indicators, CodeLists codeLists) {
        this((KnownIndicators.Source) indicators, codeLists);
    }

    /** Knows no other indicators than those of this source. */
    public MakingTemplates(KnownIndicators.Source indicators, CodeLists codeLists) {
        this.indicators = indicators;
        this.codeLists = codeLists;
    }

    /** For the proxy of the container. */
    protected MakingTemplates() {
        this((KnownIndicators.Source) null, null);
    }

    /** @param areas names of the areas to choose from, by code */
    public ImportTemplate make(Map<String, String> areas, Locale locale) {
        var texts = ResourceBundle.getBundle(
                "nl.regiospiegel.figures.template.texts",
                locale,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Function<LocalText, String> said =
                text -> Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? text.en() : text.nl();
        return new ImportTemplate(
                texts.getString("sheet.figures"),
                COLUMNS.stream()
                        .map(column -> texts.getString("column." + column.key()))
                        .toList(),
                COLUMNS,
                codes(areas, texts, said, locale),
                instructions(texts));
    }

    private List<TemplateSheet> codes(
            Map<String, String> areas, ResourceBundle texts, Function<LocalText, String> said, Locale locale) {
        return List.of(
                sheet(
                        "indicators",
                        texts,
                        indicators.known().ofOwnFigures().stream()
                                .map(each -> List.of(each.code().value(), said.apply(each.name())))),
                sheet("areas", texts, areas.entrySet().stream().map(area -> List.of(area.getKey(), area.getValue()))),
                sheet("periods", texts, periods(texts)),
                sheet("referrers", texts, list("referrer", said)),
                sheet("careForms", texts, list("care-form", said)),
                sheet("ages", texts, list("age", said)),
                sheet("endReasons", texts, list("end-reason", said)),
                sheet(
                        "statuses",
                        texts,
                        Stream.of(PublicationStatus.values())
                                .map(status -> List.of(status.code(), status.name(locale)))));
    }

    /** Of a breakdown without a code list there is only the total to choose. */
    private Stream<List<String>> list(String dimension, Function<LocalText, String> said) {
        var entries = codeLists.all().stream()
                .filter(entry -> entry.dimension().equals(dimension))
                .map(entry -> List.of(entry.code(), said.apply(entry.name())))
                .toList();
        return entries.isEmpty() ? Stream.of(List.of("_T", "")) : entries.stream();
    }

    /** Years and half-years up to the present one; a day is written as a day. */
    private static Stream<List<String>> periods(ResourceBundle texts) {
        var periods = new ArrayList<List<String>>();
        for (int year = Today.day().getYear(); year >= FIRST_YEAR; year--) {
            periods.add(List.of(year + "JJ00", texts.getString("period.year") + " " + year));
            periods.add(List.of(year + "HJ02", texts.getString("period.second") + " " + year));
            periods.add(List.of(year + "HJ01", texts.getString("period.first") + " " + year));
        }
        return periods.stream();
    }

    private static TemplateSheet sheet(String key, ResourceBundle texts, Stream<List<String>> rows) {
        var heading = List.of(texts.getString("codes.code"), texts.getString("codes.meaning"));
        return new TemplateSheet(
                texts.getString("sheet." + key),
                Stream.concat(Stream.of(heading), rows).toList());
    }

    private static TemplateSheet instructions(ResourceBundle texts) {
        var rows = new ArrayList<List<String>>();
        for (int line = 1; texts.containsKey("instruction." + line); line++) {
            rows.add(List.of(texts.getString("instruction." + line)));
        }
        rows.add(List.of());
        COLUMNS.forEach(column -> rows.add(
                List.of(texts.getString("column." + column.key()), texts.getString("explained." + column.key()))));
        return new TemplateSheet(texts.getString("sheet.instructions"), rows);
    }
}
