package nl.regiospiegel.figures.indicator.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.indicator.boundary.CatalogueQuestion.Asked;
import nl.regiospiegel.figures.indicator.boundary.CatalogueSection.CatalogueLine;
import nl.regiospiegel.figures.indicator.control.VisibleIndicators;
import nl.regiospiegel.figures.indicator.entity.Direction;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorGroup;
import nl.regiospiegel.figures.indicator.entity.Level;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;

/** Backs the catalogue: everything on it follows from its address. */
@Named
@RequestScoped
public class IndicatorCatalogue {

    @Inject
    private VisibleIndicators indicators;

    @Inject
    private DescribingIndicators describing;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private final List<Fault> faults = new ArrayList<>();
    private Asked asked;
    private List<Indicator> found = List.of();

    public void load() {
        asked = new Asked(parameter("q"), parameter("group"), parameter("direction"), parameter("level"));
        var question = CatalogueQuestion.read(asked, faults, language);
        found = faults.isEmpty()
                ? indicators.known().all().stream().filter(question::fits).toList()
                : List.of();
    }

    public String getText() {
        return asked.text();
    }

    public List<String> getFaults() {
        return faults.stream().map(Fault::detail).toList();
    }

    /** How many fit. */
    public String getFound() {
        return texts().say("found", found.size());
    }

    public List<CatalogueFilter> getFilters() {
        var locale = locale();
        return List.of(
                CatalogueFilter.of(
                        "group", texts().say("filter.group"), IndicatorGroup.values(), asked.group(), locale),
                CatalogueFilter.of(
                        "direction", texts().say("filter.direction"), Direction.values(), asked.direction(), locale),
                CatalogueFilter.of("level", texts().say("filter.level"), Level.values(), asked.level(), locale));
    }

    /** The groups in which something was found, in their own order. */
    public List<CatalogueSection> getSections() {
        return Stream.of(IndicatorGroup.values())
                .map(this::section)
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private CatalogueSection section(IndicatorGroup group) {
        var name = group.name(locale());
        return new CatalogueSection(
                group.code(),
                name,
                group.isCompared() ? null : texts().say(group.code()),
                texts().say("title") + ": " + name,
                found.stream()
                        .filter(each -> each.group() == group)
                        .map(this::line)
                        .toList());
    }

    private CatalogueLine line(Indicator indicator) {
        return new CatalogueLine(
                indicator.code().value(),
                said(indicator.name()),
                said(indicator.definition()),
                indicator.unit().name(locale()),
                indicator.direction().name(locale()),
                describing.directions(indicator).stream()
                        .map(each -> each.regionName() + ": " + each.directionName())
                        .collect(Collectors.joining("; ")),
                indicator.levels().stream().map(level -> level.name(locale())).collect(Collectors.joining(", ")));
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private String said(LocalText text) {
        return language.choose(text.nl(), text.en());
    }

    private Locale locale() {
        return language.getLocale();
    }

    private PageTexts texts() {
        return new PageTexts(locale());
    }
}
