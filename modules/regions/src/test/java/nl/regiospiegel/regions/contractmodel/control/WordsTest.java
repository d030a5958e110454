package nl.regiospiegel.regions.contractmodel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.regions.contractmodel.entity.Lot;
import nl.regiospiegel.regions.contractmodel.entity.Quantity;
import nl.regiospiegel.regions.contractmodel.entity.Target;
import nl.regiospiegel.regions.contractmodel.entity.TargetPart;
import nl.regiospiegel.regions.description.entity.ContractArea;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.regions.description.entity.PartyKind;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(region(), Language.DUTCH);

    @Test
    void a_plan_keeps_the_words_of_its_source() {
        var said = words.eventDate(
                new EventDate(new EdtfDate("2022-33"), "aan het eind van het eerste kwartaal van 2022"));
        assertEquals("eerste kwartaal van 2022 (“aan het eind van het eerste kwartaal van 2022”)", said.text());
        assertEquals("2022-33", ((Map<?, ?>) said.value()).get("edtf"));
        assertEquals("2022-03-31", ((Map<?, ?>) said.value()).get("latest"));
    }

    @Test
    void a_lot_names_its_area_and_contractor() {
        assertEquals(
                "Centrum: rondomJou", words.lot(new Lot("centrum", "rondomjou")).text());
    }

    @Test
    void a_target_says_what_its_source_leaves_open() {
        var target = new Target(
                "vuistregel",
                "80% door het wijkteam",
                new Quantity(BigDecimal.valueOf(80), null, "procent"),
                new TargetPart("kinderen", false),
                null,
                null,
                null);
        assertEquals(
                "80% door het wijkteam; teller: kinderen (niet nader omschreven); noemer niet genoemd",
                words.target(target).text());
    }

    @Test
    void a_range_is_read_as_a_range_and_large_numbers_with_points() {
        assertEquals(
                "8 tot 10 procent",
                words.quantity(new Quantity(BigDecimal.valueOf(8), BigDecimal.TEN, "procent"))
                        .text());
        assertEquals("15.000", words.number(15000).text());
    }

    @Test
    void months_are_read_as_years_too() {
        assertEquals("60 maanden (5 jaar)", words.months(60).text());
        assertEquals("18 maanden", words.months(18).text());
    }

    private static RegionDescription region() {
        var area = new ContractArea("centrum", "Centrum", List.of(), null, null);
        var party = new Party("rondomjou", "rondomJou", null, PartyKind.CONSORTIUM, null, null, null, null, null, null);
        return new RegionDescription(
                new RegionId("proef"),
                new LocalText("Proef", "Trial"),
                true,
                false,
                List.of(),
                List.of(area),
                List.of(party));
    }
}
