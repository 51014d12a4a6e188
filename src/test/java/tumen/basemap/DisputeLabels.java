package tumen.basemap;

import tumen.geo.LatLon;
import tumen.model.Names;
import tumen.scene.GroundLabel;

import java.util.List;

/// What the dashed and dotted lines are, in short, written by hand. Policy as in
/// `assets/basemap/README.md`: say who holds the ground and who disputes it, take no side.
final class DisputeLabels {
    static final List<GroundLabel> ALL =
            List.of(
                    label(
                            38.33,
                            127.75,
                            6,
                            "Military Demarcation Line",
                            "군사분계선",
                            "Военно-демаркационная линия"),
                    label(
                            37.6,
                            125.05,
                            7,
                            "Northern Limit Line (not agreed)",
                            "북방한계선 (합의되지 않음)",
                            "Северная разграничительная линия (не согласована)"),
                    label(
                            43.75,
                            147.2,
                            5.5,
                            "Held by Russia; southern four claimed by Japan",
                            "러시아 관할, 남쪽 네 섬은 일본이 영유권 주장",
                            "Контролирует Россия; на четыре южных претендует Япония"),
                    label(
                            45.25,
                            34.3,
                            5.5,
                            "Crimea: held by Russia since 2014; Ukrainian by UNGA 68/262",
                            "크림: 2014년부터 러시아 관할, 유엔총회 결의 68/262는 우크라이나 영토",
                            "Крым: с 2014 контролирует Россия; по рез. ГА ООН 68/262 — Украина"),
                    label(
                            43.05,
                            41.0,
                            6.5,
                            "Abkhazia (status disputed)",
                            "압하지야 (지위 분쟁)",
                            "Абхазия (статус оспаривается)"),
                    label(
                            42.35,
                            44.0,
                            7,
                            "South Ossetia (status disputed)",
                            "남오세티야 (지위 분쟁)",
                            "Южная Осетия (статус оспаривается)"),
                    label(
                            47.2,
                            29.4,
                            7,
                            "Transnistria (status disputed)",
                            "트란스니스트리아 (지위 분쟁)",
                            "Приднестровье (статус оспаривается)"),
                    label(34.3, 74.0, 6, "Line of Control", "통제선", "Линия контроля"),
                    label(
                            34.3,
                            79.1,
                            6,
                            "Line of Actual Control",
                            "실질통제선",
                            "Линия фактического контроля"),
                    label(35.14, 33.2, 7.5, "UN buffer zone", "유엔 완충지대", "Буферная зона ООН"),
                    label(
                            42.95,
                            21.0,
                            7,
                            "Kosovo (status disputed)",
                            "코소보 (지위 분쟁)",
                            "Косово (статус оспаривается)"),
                    label(
                            33.1,
                            35.8,
                            7.5,
                            "Golan (status disputed)",
                            "골란 (지위 분쟁)",
                            "Голаны (статус оспаривается)"));

    private DisputeLabels() {}

    private static GroundLabel label(
            double lat, double lon, double minZoom, String en, String ko, String ru) {
        return new GroundLabel(
                new LatLon(lat, lon), new Names(en, ko, ru), "disputed", null, 2, minZoom);
    }
}
