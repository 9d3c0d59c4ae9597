import { screen } from '@testing-library/react';
import { admin, analyst, open, server } from '../testing/screen.js';

describe('an address that somebody may not see', () => {
  it.each([
    '/customers/nobody',
    '/customers/nobody/decisions',
    '/approvals/nothing',
    '/investigations',
    '/investigations/none',
    '/receivables',
  ])('says who may, and asks the service nothing: %s', async (address) => {
    await open(address, { as: admin, language: 'en' });
    expect(await screen.findByRole('heading', { name: 'Not for your role' })).toBeInTheDocument();
    expect(screen.getByText(/Only these roles see credit data: Analyst,/)).toBeInTheDocument();
    expect(screen.queryByText(/creditLead|role-missing/)).not.toBeInTheDocument();
  });
});

describe('an address that names nothing there is', () => {
  it.each([
    ['/customers/nonsense', '/v1/customers/{customer}', 'Credit file', 'To all customers'],
    ['/investigations/123', '/v1/investigations/{id}', 'Investigations', 'To all investigations'],
    ['/policies/nope', '/v1/policies/{name}', 'Policies', 'To all policies'],
    ['/approvals/x?of=warning', '/v1/warnings/{id}', 'Act on a warning', 'To what is waiting for a decision'],
  ] as const)('says so and leads on: %s', async (address, path, heading, way) => {
    server.refuses(
      'get',
      path,
      404,
      { code: 'reference-invalid', detail: 'x is neither an id nor a number.' },
      9,
    );
    await open(address, { as: analyst, language: 'en' });
    expect(await screen.findByRole('link', { name: way })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: heading })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(screen.queryByText(/neither an id/)).not.toBeInTheDocument();
  });
});
