package nl.regiospiegel.figures.observation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.control.UsableIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.observation.control.Observations;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Place;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.answers.Paging;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.Fault;

/** The page with figures as a table. Everything on it follows from its address. */
@Named
@RequestScoped
public class ObservationsPage {

    private static final int ROWS = 100;
    private static final String USUAL = "GEB-JH";

    @Inject
    private UnderstandingFigures understanding;

    @Inject
    private Observations observations;

    @Inject
    private AnsweringFigures answering;

    @Inject
    private UsableIndicators indicators;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private FiguresOnPage asked;
    private FigureWords words;
    private KnownIndicators known;
    private List<String> faults = List.of();
    private List<FigureOnPage> rows = List.of();
    private List<SourceReference> sources = List.of();
    private String next;

    /** Reads the address and answers it; a faulty address leaves the filter as it was filled in. */
    @Transactional
    public void load() {
        words = new FigureWords(language);
        known = indicators.known();
        asked = FiguresOnPage.read(name ->
                name.equals("indicator") && request.getParameter(name) == null ? USUAL : request.getParameter(name));
        var found = new FaultsInQuery(language);
        var question = understanding.read(asked.asked(), found);
        var cursor = request.getParameter("cursor");
        var paging = Paging.read(cursor == null || cursor.isBlank() ? null : cursor, null, found.faults(), language);
        faults = found.faults().stream().map(Fault::detail).toList();
        if (faults.isEmpty()) {
            show(
                    question,
                    Optional.ofNullable(paging.after()).flatMap(Place::parse).orElse(null));
        }
    }

    private void show(ObservationQuestion question, Place after) {
        var figures = observations.some(question, observations.known(question), after, ROWS + 1);
        var page = new Paging(null, ROWS)
                .of(figures, (ObservedFigure figure) -> figure.place().text());
        var stating = answering.stating(question.demonstration());
        rows = stating.all(page.items()).stream()
                .map(figure -> row(figure, stating))
                .toList();
        sources = new ArrayList<>(stating.sources());
        next = page.cursor().orElse(null);
    }

    private FigureOnPage row(StatedObservation figure, Stating stating) {
        var source = stating.sources().stream()
                .filter(each -> each.id().equals(figure.source()))
                .findFirst();
        return new FigureOnPage(
                figure.indicator(),
                known.find(figure.indicator(), figure.region()).map(words::name).orElse(figure.indicator()),
                figure.area(),
                figure.areaName(),
                words.period(figure.period()),
                words.parts(figure, codeLists.all()),
                figure.value() == null ? null : words.value(figure.value(), figure.unit()),
                words.refusal(figure.refusalCode()),
                words.counts(figure),
                figure.vintage(),
                words.status(figure.status()),
                words.owner(figure, source),
                source.map(SourceReference::title).orElse(null),
                source.map(SourceReference::url).orElse(null),
                figure.licence(),
                "indicator=" + figure.indicator() + "&area=" + figure.area() + "&periodKind=" + figure.periodKind(),
                figure.status().endsWith("provisional"),
                figure.demonstration());
    }

    public FiguresOnPage getAsked() {
        return asked;
    }

    public List<FigureChoice> getIndicators() {
        return known.all().stream()
                .map((Indicator each) -> new FigureChoice(
                        each.code().value(),
                        words.name(each) + " (" + each.code() + ")",
                        each.code().value().equals(asked.indicator())))
                .toList();
    }

    public List<FigureChoice> getPeriodKinds() {
        return Stream.of(PeriodKind.values())
                .map(kind -> new FigureChoice(
                        kind.code(),
                        kind.name(language.getLocale()),
                        kind.code().equals(asked.periodKind())))
                .toList();
    }

    public boolean isEveryPart() {
        return asked.everyPart();
    }

    public boolean isEveryVintage() {
        return asked.everyVintage();
    }

    public List<String> getFaults() {
        return faults;
    }

    public List<FigureOnPage> getRows() {
        return rows;
    }

    public boolean isDemonstration() {
        return rows.stream().anyMatch(FigureOnPage::demonstration);
    }

    public String getCaption() {
        return words.say("caption", rows.size());
    }

    public List<SourceReference> getSources() {
        return sources;
    }

    public String getQuery() {
        return asked.query();
    }

    /** Address of the next page, {@code null} on the last. */
    public String getNext() {
        return next == null ? null : "/figures/observations?" + asked.query() + "&cursor=" + next;
    }

    /** Address of the first page, {@code null} when this is it. */
    public String getFirst() {
        return request.getParameter("cursor") == null ? null : "/figures/observations?" + asked.query();
    }
}
