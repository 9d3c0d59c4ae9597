export interface Label {
  readonly en: string;
  readonly zh: string;
}
