const ahead = 30;

/** The last day whose reviews the lane shows: 30 days after the business date. */
export function dueBy(businessDate: string): string {
  const day = new Date(`${businessDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ahead);
  return day.toISOString().slice(0, 10);
}
