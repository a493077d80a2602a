package org.plangraph.service.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has never seen the explorer begins at its first page and has the answer after at most five clicks. */
class FiveClicksTest extends PageTest {
    private static final int MOST = 5;

    private int clicks;

    FiveClicksTest(SeedService.Running service, Chromium.Running chromium) {
        super(service, chromium);
    }

    @BeforeEach
    void beginAtTheFirstPage() {
        clicks = 0;
        visit.open(service.at("/"));
    }

    @AfterEach
    void fewClicksWereEnough() {
        assertThat(clicks).isBetween(1, MOST);
    }

    @Test
    void whichEnterprisesLeadTheNickelCobaltChainInGansuAndWhatDoTheyMake() {
        search("镍钴", "镍钴新材料产业链");
        Locator leaders = page.locator("#out-leadEnterprise");
        assertThat(leaders).containsText("金川集团公司");
        assertThat(leaders).containsText("金昌鑫盛源金属材料公司");
        assertThat(leaders).containsText("金昌宇恒镍网股份有限公司");
        assertThat(page.locator("#out-produces")).containsText("高端电镀材料");
        assertThat(page.locator(".evidence footer").first()).containsText("甘肃省");
    }

    @Test
    void whatDidShandongs14thPlanAddThatIts12thDidNotHave() {
        click(page.locator("nav a[href='/compare.html']"));
        page.locator("#from").pressSequentially("山东 十二五");
        click(option("from", "“十二五”"));
        page.locator("#to").pressSequentially("山东 十四五");
        click(option("to", "“十四五”"));
        page.waitForURL(Pattern.compile("to="));
        visit.ready();
        assertThat(page.locator(".column.added")).containsText("人工智能");
        assertThat(page.locator(".column.added")).not().containsText("节能环保");
        assertThat(page.locator(".column.kept")).containsText("节能环保");
        click(page.locator("#tab-Target"));
        assertThat(page.locator(".pairs")).containsText("−2 个百分点");
    }

    @Test
    void whichParksDoesYantaiHaveAndInWhichIndustries() {
        search("烟台", "烟台市");
        assertThat(page.locator("#tab-Park")).hasAttribute("aria-selected", "true");
        Locator park = page.locator("#panel-Park tbody tr", new Page.LocatorOptions().setHasText("烟台核电装备产业园"));
        assertThat(park).containsText("核电装备");
        int shown = page.locator("#panel-Park tbody tr").count();
        click(page.locator("#panel-Park .paging button"));
        assertThat(page.locator("#panel-Park tbody tr")).not().hasCount(shown);
    }

    @Test
    void whichSentenceSaysThatDezhouBuildsLargeSiliconWafers() {
        search("德州", "德州大硅片产业基地");
        click(page.locator(".evidence footer a").first());
        page.waitForURL(Pattern.compile("plan\\.html"));
        visit.ready();
        assertThat(page.locator(".sentence.on")).hasText("加快建设济南碳化硅、德州大硅片产业基地。");
        assertThat(page.locator(".sentence.on")).isInViewport();
    }

    @Test
    void whatIsJiangsusTargetFor2015() {
        search("江苏", "江苏省");
        Locator target =
                page.locator("#targets tr", new Page.LocatorOptions().setHasText(Pattern.compile("^战略性新兴产业产值年均增长率")));
        assertThat(target).containsText("≥ 30 %");
        assertThat(target).containsText("2015");
        assertThat(target.locator("a").last()).containsText("战略性新兴产业产值年均增长率保持在30%以上");
    }

    private void search(String typed, String wanted) {
        page.locator("#finder").pressSequentially(typed);
        click(page.locator("#finder-list li", new Page.LocatorOptions().setHasText(Pattern.compile("^" + wanted)))
                .first());
        page.waitForURL(Pattern.compile("iri="));
        visit.ready();
    }

    private Locator option(String field, String words) {
        return page.locator("#" + field + "-list li", new Page.LocatorOptions().setHasText(words));
    }

    private void click(Locator target) {
        target.click();
        clicks++;
    }
}
