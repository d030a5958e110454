package nl.regiospiegel.figures.importing.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.importing.entity.FileDescription;
import nl.regiospiegel.figures.importing.entity.FileDescription.GivenVintage;
import nl.regiospiegel.figures.importing.entity.RawRow;
import nl.regiospiegel.figures.importing.entity.SourceRow;
import nl.regiospiegel.figures.importing.entity.SourceRow.Place;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Finds out what each row is about: from its cells, and from what was given beside the file. */
final class UnderstandingRows {

    private static final Map<String, PublicationStatus> STATUS_WORDS = Map.of(
            "voorlopig", PublicationStatus.PROVISIONAL,
            "nader voorlopig", PublicationStatus.FURTHER_PROVISIONAL,
            "definitief", PublicationStatus.DEFINITIVE,
            "herzien", PublicationStatus.REVISED);

    private final FileDescription description;
    private final ShippedAreas areas;
    private final CodeLists codes;
    private final FileFaults faults;

    UnderstandingRows(FileDescription description, ShippedAreas areas, CodeLists codes, FileFaults faults) {
        this.description = description;
        this.areas = areas;
        this.codes = codes;
        this.faults = faults;
    }

    /** The rows by what they are about; a row that is not understood is a fault and left out. */
    Map<Place, SourceRow> understand(List<RawRow> rows) {
        var understood = new LinkedHashMap<Place, SourceRow>();
        for (var row : rows) {
            understand(row).ifPresent(each -> {
                var earlier = understood.putIfAbsent(each.place(), each);
                if (earlier != null) {
                    faults.add(
                            row.line(),
                            "duplicate-row",
                            "Deze regel gaat over hetzelfde als regel %d. Houd er één over.",
                            earlier.raw().line());
                }
            });
        }
        return understood;
    }

    private Optional<SourceRow> understand(RawRow row) {
        var table = table(row);
        var words = period(row);
        var breakdown = breakdown(row);
        var period = words.map(PeriodWords::period);
        var area = period.flatMap(when -> area(row, when));
        var status = status(row, words.map(PeriodWords::status).orElse(null));
        var vintage = status.flatMap(known -> period.flatMap(when -> vintage(row, when, known)));
        if (table.isEmpty() || area.isEmpty() || vintage.isEmpty() || breakdown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SourceRow(row, table.get(), area.get(), period.get(), vintage.get(), breakdown.get()));
    }

    private Optional<String> table(RawRow row) {
        var table = Optional.ofNullable(description.given().table())
                .or(() -> Optional.ofNullable(row.text(description.columns().table())));
        if (table.isEmpty()) {
            faults.add(
                    row.line(), "no-table", "Van welke tabel dit is staat er niet. Geef de tabel op bij het bestand.");
        }
        return table;
    }

    private Optional<PeriodWords> period(RawRow row) {
        var text = description.given().period() == null
                ? row.text(description.columns().period())
                : description.given().period();
        if (text == null) {
            faults.add(row.line(), "no-period", "De periode ontbreekt. Geef de periode op bij het bestand.");
            return Optional.empty();
        }
        var words = PeriodWords.read(text);
        if (words.isEmpty()) {
            faults.add(
                    row.line(),
                    "unknown-period",
                    "\"%s\" is geen periode. Schrijf een jaar (2023JJ00), een halfjaar (2023HJ01) of een peildatum (30 juni 2023).",
                    text);
        }
        return words;
    }

    private Optional<AreaCode> area(RawRow row, Period period) {
        var byName = description.columns().areaName() != null;
        var text = row.text(
                byName
                        ? description.columns().areaName()
                        : description.columns().area());
        if (text == null) {
            faults.add(row.line(), "no-area", "Het gebied ontbreekt. Vul het gebied in.");
            return Optional.empty();
        }
        return byName ? named(row, text, period) : coded(row, text, period);
    }

    private Optional<AreaCode> named(RawRow row, String name, Period period) {
        var area = areas.named(name, period.first());
        if (area.isEmpty()) {
            faults.add(
                    row.line(),
                    "unknown-area-name",
                    "De naam \"%s\" hoort in %s bij geen gemeente. Verbeter de naam of vul de namenlijst aan.",
                    name,
                    period);
        }
        return area;
    }

    private Optional<AreaCode> coded(RawRow row, String code, Period period) {
        if (!AreaCode.isValid(code) || !areas.isKnown(new AreaCode(code))) {
            faults.add(row.line(), "unknown-area", "De gebiedscode \"%s\" bestaat niet. Verbeter de code.", code);
            return Optional.empty();
        }
        var area = new AreaCode(code);
        if (!areas.existed(area, period)) {
            faults.add(
                    row.line(),
                    "area-not-in-period",
                    "Het gebied %s bestond niet in %s. Gebruik de indeling van dat jaar.",
                    code,
                    period);
            return Optional.empty();
        }
        return Optional.of(area);
    }

    private Optional<PublicationStatus> status(RawRow row, PublicationStatus starred) {
        var word = row.text(description.columns().status());
        var written = word == null ? starred : STATUS_WORDS.get(word);
        if (word != null && written == null) {
            faults.add(
                    row.line(),
                    "unknown-status",
                    "De status \"%s\" is onbekend. Kies uit: voorlopig, nader voorlopig, definitief, herzien.",
                    word);
            return Optional.empty();
        }
        return agreed(row, written, description.given().status());
    }

    private Optional<PublicationStatus> agreed(RawRow row, PublicationStatus written, PublicationStatus given) {
        if (written != null && given != null && written != given) {
            faults.add(
                    row.line(),
                    "status-differs",
                    "Het bestand zegt hier %s en bij het bestand is %s opgegeven. Kies wat klopt.",
                    written.code(),
                    given.code());
            return Optional.empty();
        }
        if (written == null && given == null) {
            faults.add(
                    row.line(), "no-status", "De status ontbreekt. Geef de status op bij het bestand (unknown mag).");
        }
        return Optional.ofNullable(written == null ? given : written);
    }

    private Optional<Vintage> vintage(RawRow row, Period period, PublicationStatus status) {
        var fitting = description.vintages().stream()
                .filter(vintage -> vintage.period() == null || vintage.period().equals(period.code()))
                .filter(vintage -> vintage.status() == null || vintage.status() == status)
                .map(GivenVintage::published)
                .toList();
        if (fitting.size() != 1) {
            faults.add(
                    row.line(),
                    "no-vintage",
                    "Voor %s (%s) is niet precies één dag of maand van publicatie opgegeven. Geef die op bij het bestand.",
                    period,
                    status.code());
            return Optional.empty();
        }
        var published = new EdtfDate(fitting.get(0));
        return Optional.of(new Vintage(published.text(), published.latest(), status));
    }

    private Optional<Breakdown> breakdown(RawRow row) {
        var referrer = code(row, CodeLists.REFERRER, description.columns().referrer());
        var careForm = code(row, CodeLists.CARE_FORM, description.columns().careForm());
        return referrer.flatMap(
                who -> careForm.map(form -> new Breakdown(who, form, Breakdown.TOTAL, Breakdown.TOTAL)));
    }

    private Optional<String> code(RawRow row, String dimension, String column) {
        if (column == null) {
            return Optional.of(Breakdown.TOTAL);
        }
        var label = row.text(column);
        var code = codes.code(dimension, label);
        if (code.isEmpty()) {
            faults.add(
                    row.line(),
                    "unknown-code",
                    "\"%s\" staat niet in de codelijst van de kolom %s. Verbeter het, of vul de codelijst aan.",
                    label == null ? "" : label,
                    column);
        }
        return code;
    }
}
