package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.evaluation.control.EvaluationParameters;
import nl.regiospiegel.comparison.evaluation.entity.StudyMethod;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.regions.register.entity.KnownRegion;

/** The steps of the question, each as it was filled in: also when that was faulty. */
public final class EvaluationForm {

    /** Something that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** What there is to choose from. */
    record Known(List<KnownRegion> regions, List<Indicator> indicators, String own) {}

    private static final String USUAL_INDICATOR = "VERW-HA";
    private static final List<String> LEVELS = List.of(AreaKind.MUNICIPALITY.code(), AreaKind.YOUTH_REGION.code());
    private static final List<String> DONOR_RULES = List.of("all", "part-of-country", "youth-region");

    private final Known known;
    private final UnaryOperator<String> asked;
    private final EvaluationPageTexts texts;

    EvaluationForm(Known known, UnaryOperator<String> asked, EvaluationPageTexts texts) {
        this.known = known;
        this.asked = asked;
        this.texts = texts;
    }

    boolean isAsked() {
        return asked.apply("region") != null;
    }

    EvaluationParameters parameters() {
        return new EvaluationParameters(
                field("region"),
                field("indicator"),
                field("event"),
                field("method"),
                field("level"),
                getDonorAreas().isEmpty() ? field("donors") : getDonorAreas(),
                field("from"),
                field("to"),
                field("excludeWindow"),
                field("comparison"),
                field("cutOff"),
                field("vintageAsOf"));
    }

    public List<Choice> getRegions() {
        return regions(false);
    }

    /** Invented regions, in a group of their own. */
    public List<Choice> getInvented() {
        return regions(true);
    }

    private List<Choice> regions(boolean invented) {
        var chosen = field("region").isEmpty() ? known.own() : field("region");
        return known.regions().stream()
                .filter(region -> region.demonstration() == invented)
                .map(region -> choice(
                        region.id().value(),
                        texts.isEnglish() ? region.name().en() : region.name().nl(),
                        chosen))
                .toList();
    }

    public List<Choice> getIndicators() {
        var chosen = field("indicator").isEmpty() ? USUAL_INDICATOR : field("indicator");
        return known.indicators().stream()
                .map(indicator -> choice(
                        indicator.code().value(),
                        texts.isEnglish()
                                ? indicator.name().en()
                                : indicator.name().nl(),
                        chosen))
                .toList();
    }

    public List<Choice> getEvents() {
        return Stream.of(ClockEvent.values())
                .map(ClockEvent::code)
                .map(code -> choice(code, texts.say("event." + code), asked("event", ClockEvent.CONTRACT_START.code())))
                .toList();
    }

    public List<Choice> getMethods() {
        return Stream.of(StudyMethod.values())
                .map(StudyMethod::code)
                .map(code -> choice(
                        code, texts.say("method." + code), asked("method", StudyMethod.SYNTHETIC_CONTROL.code())))
                .toList();
    }

    public List<Choice> getLevels() {
        return LEVELS.stream()
                .map(level -> choice(level, texts.say("level." + level), asked("level", LEVELS.get(0))))
                .toList();
    }

    public List<Choice> getDonors() {
        return DONOR_RULES.stream()
                .map(rule -> choice(rule, texts.say("donors." + rule), asked("donors", DONOR_RULES.get(0))))
                .toList();
    }

    /** Codes of areas, or a rule that is not in the list, such as {@code similar:20}. */
    public String getDonorAreas() {
        var areas = field("donorAreas");
        return areas.isEmpty() && !DONOR_RULES.contains(field("donors")) ? field("donors") : areas;
    }

    public String getFrom() {
        return field("from");
    }

    public String getTo() {
        return field("to");
    }

    public String getExcludeWindow() {
        return field("excludeWindow");
    }

    public String getVintageAsOf() {
        return field("vintageAsOf");
    }

    private String asked(String name, String usual) {
        return field(name).isEmpty() ? usual : field(name);
    }

    private String field(String name) {
        var value = asked.apply(name);
        return value == null ? "" : value.strip();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
