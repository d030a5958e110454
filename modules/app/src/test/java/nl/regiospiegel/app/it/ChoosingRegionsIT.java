package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.boundary.LoadRegions;
import nl.regiospiegel.regions.rules.InvalidInput;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingRegionsIT extends InTheProduct {

    private static final RegionId MVS = new RegionId("mvs");

    @Inject
    ChoosingRegions choosing;

    @Inject
    LoadRegions loadRegions;

    @Inject
    InTransaction tell;

    @TempDir
    Path folder;

    @Test
    void a_region_that_is_not_published_is_answered_exactly_as_one_that_does_not_exist() {
        var hidden = TrialRegion.of("proef-stil").unpublished();
        loadRegions.load(hidden.in(folder));
        var refused = faults("mvs,proef-stil");
        assertEquals(faults("mvs,proef-leeg").replace("proef-leeg", "proef-stil"), refused);
        assertEquals(1, tell.as(hidden.id(), () -> choose("proef-stil")).size());
    }

    @Test
    void regions_come_in_the_order_in_which_they_were_asked() {
        var ids = tell.as(MVS, () -> choose("mvs,den-haag").stream()
                .map(region -> region.id().value())
                .toList());
        assertEquals(List.of("mvs", "den-haag"), ids);
    }

    private String faults(String regions) {
        var asked = new AskedParameters(new Language());
        tell.as(MVS, () -> choosing.choose(asked, regions));
        return assertThrows(InvalidInput.class, asked::complain).faults().toString();
    }

    private List<ComparedRegion> choose(String regions) {
        return choosing.choose(new AskedParameters(new Language()), regions);
    }
}
