import { composeFile, filesUnder, partOf, scaled, textOf, yamlOf } from './deployment.js';

interface Scrape {
  readonly dns_sd_configs: readonly { readonly names: readonly string[] }[];
}
interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly description: string;
    readonly datasource: { readonly uid: string };
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

const prometheus = yamlOf('deploy/prometheus/prometheus.yml') as {
  readonly rule_files: readonly string[];
  readonly scrape_configs: readonly Scrape[];
};
const dashboard = JSON.parse(textOf('deploy/grafana/dashboards/zixin.json')) as Dashboard;

describe('Prometheus', () => {
  it('asks every part of Zixin', () => {
    const asked = prometheus.scrape_configs.flatMap((job) =>
      job.dns_sd_configs.flatMap(({ names }) => names),
    );
    const parts = Object.entries(scaled().services).filter(([, service]) => partOf(service) !== undefined);
    expect([...asked].sort()).toEqual(parts.map(([name]) => name).sort());
    expect(textOf(composeFile)).toContain("ZIXIN_PORT: '3000'");
  });

  it('finds its rules', () => {
    for (const file of prometheus.rule_files)
      expect(yamlOf(`deploy/prometheus/${file}`)).toHaveProperty('groups');
  });
});

describe('the dashboard', () => {
  it('says what each panel shows, from the source that is set up', () => {
    const sources = textOf('deploy/grafana/provisioning/datasources/prometheus.yml');
    for (const { title, description, datasource } of dashboard.panels) {
      expect([title, description.length > 10]).toEqual([title, true]);
      expect(sources).toContain(`uid: ${datasource.uid}`);
    }
  });

  it('uses figures that something measures', () => {
    const sources = ['libs', 'apps']
      .flatMap((folder) => filesUnder(folder))
      .filter((file) => /\/src\/.*(?<!\.spec)\.ts$/.test(file) && !file.includes('node_modules'))
      .map(textOf)
      .join('\n');
    const shown = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    const used = [...shown, textOf('deploy/prometheus/rules.yml')].flatMap(
      (text) => text.match(/zixin_\w+/g) ?? [],
    );
    const unknown = Array.from(new Set(used.map((name) => name.replace(/_(bucket|count|sum)$/, '')))).filter(
      (name) => !sources.includes(`'${name}'`),
    );
    expect(unknown).toEqual([]);
  });
});
