package nl.regiospiegel.regions.contractmodel.control;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.contractmodel.entity.Amendment;
import nl.regiospiegel.regions.contractmodel.entity.ExtensionOption;
import nl.regiospiegel.regions.contractmodel.entity.FinancialParameter;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.contractmodel.entity.Predecessor;
import nl.regiospiegel.regions.contractmodel.entity.Quantity;
import nl.regiospiegel.regions.contractmodel.entity.Target;
import nl.regiospiegel.regions.contractmodel.entity.TargetPart;
import nl.regiospiegel.regions.description.entity.ContractArea;
import nl.regiospiegel.regions.description.entity.Municipality;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.language.Coded;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.PossibleDays;

/** The values of one region's facts as people read them, in one language. Ids become names; codes become words. */
public final class Words {

    private final RegionDescription region;
    private final Locale locale;
    private final DateWords dates;

    public Words(RegionDescription region, Locale locale) {
        this.region = region;
        this.locale = locale;
        this.dates = new DateWords(locale);
    }

    public Said text(String text) {
        return new Said(text, text);
    }

    public Said coded(Coded word) {
        return new Said(word.code(), word.name(locale));
    }

    public Said yesOrNo(Boolean truth) {
        return new Said(truth, truth ? choose("ja", "yes") : choose("nee", "no"));
    }

    public Said number(Number number) {
        return new Said(number, NumberFormat.getNumberInstance(locale).format(number));
    }

    public Said months(Integer months) {
        var years = months % 12 == 0 && months > 12 ? " (" + months / 12 + choose(" jaar)", " years)") : "";
        return new Said(months, months + choose(" maanden", " months") + years);
    }

    public Said date(EdtfDate date) {
        return new Said(date.text(), dates.of(date));
    }

    /** A day or period with the source's own words behind it. */
    public Said eventDate(EventDate date) {
        return qualifiedDate(date, null);
    }

    /** As {@link #eventDate(EventDate)}; the qualifier decides which days it can be. */
    public Said qualifiedDate(EventDate date, String qualifier) {
        var days = PossibleDays.of(date.edtf(), qualifier);
        var value = new LinkedHashMap<String, Object>();
        value.put("edtf", date.edtf().text());
        value.put("asWritten", date.asWritten());
        value.put("earliest", days.earliest().toString());
        value.put("latest", days.latest().toString());
        var wording = date.asWritten() == null ? "" : " (“" + date.asWritten() + "”)";
        return new Said(value, dates.of(date.edtf()) + wording);
    }

    public Said party(String id) {
        return new Said(id, region.party(id).map(Party::name).orElse(id));
    }

    /** A contract area by its id, or a municipality by its code. */
    public Said area(String id) {
        var municipality = region.municipalities().stream()
                .filter(candidate -> candidate.code().equals(id))
                .map(Municipality::name)
                .findFirst();
        return new Said(
                id,
                region.contractArea(id)
                        .map(ContractArea::name)
                        .or(() -> municipality)
                        .orElse(id));
    }

    public Said lot(Lot lot) {
        return new Said(
                map("area", lot.area(), "contractor", lot.contractor()),
                Stream.of(
                                lot.area() == null ? null : area(lot.area()).text(),
                                lot.contractor() == null
                                        ? null
                                        : party(lot.contractor()).text())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(": ")));
    }

    public Said quantity(Quantity quantity) {
        return new Said(machine(quantity), amount(quantity));
    }

    public Said extension(ExtensionOption option) {
        return new Said(map("months", option.months(), "wording", option.wording()), option.wording());
    }

    public Said amendment(Amendment amendment) {
        var when = amendment.date() == null ? "" : dates.of(amendment.date()) + ": ";
        return new Said(
                map("date", amendment.date() == null ? null : amendment.date().text(), "wording", amendment.wording()),
                when + amendment.wording());
    }

    public Said money(FinancialParameter parameter) {
        var value = map("kind", parameter.kind().code(), "wording", parameter.wording());
        value.put("quantity", parameter.quantity() == null ? null : machine(parameter.quantity()));
        return new Said(value, parameter.kind().name(locale) + ": " + parameter.wording());
    }

    public Said predecessor(Predecessor predecessor) {
        return new Said(map("party", predecessor.party(), "wording", predecessor.wording()), predecessor.wording());
    }

    public Said target(Target target) {
        var value = map("id", target.id(), "wording", target.wording());
        value.put("quantity", target.value() == null ? null : machine(target.value()));
        value.put("numerator", machine(target.numerator()));
        value.put("denominator", machine(target.denominator()));
        value.put("base", target.base() == null ? null : machine(target.base()));
        value.put("due", target.due() == null ? null : target.due().text());
        return new Said(value, sentence(target));
    }

    private String sentence(Target target) {
        return Stream.of(
                        target.wording(),
                        part(choose("teller", "numerator"), target.numerator()),
                        part(choose("noemer", "denominator"), target.denominator()),
                        target.due() == null ? null : choose("te halen in ", "due in ") + dates.of(target.due()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private String part(String role, TargetPart part) {
        if (part == null) {
            return role + choose(" niet genoemd", " not given");
        }
        var vague = part.specified() ? "" : choose(" (niet nader omschreven)", " (not specified)");
        return role + ": " + (part.wording() == null ? choose("niet genoemd", "not given") : part.wording()) + vague;
    }

    private String amount(Quantity quantity) {
        var from = plain(quantity.from());
        var to = plain(quantity.to());
        var range = Objects.equals(from, to) ? from : from + choose(" tot ", " to ") + to;
        return quantity.unit() == null ? range : range + " " + quantity.unit();
    }

    private String plain(BigDecimal number) {
        return number == null ? "?" : NumberFormat.getNumberInstance(locale).format(number);
    }

    private static Map<String, Object> machine(Quantity quantity) {
        var value = map("from", quantity.from(), "to", quantity.to());
        value.put("unit", quantity.unit());
        return value;
    }

    private static Map<String, Object> machine(TargetPart part) {
        return part == null ? null : map("wording", part.wording(), "specified", part.specified());
    }

    private static Map<String, Object> map(String key, Object value, String otherKey, Object otherValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        map.put(otherKey, otherValue);
        return map;
    }

    private String choose(String dutch, String english) {
        return Language.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : dutch;
    }
}
